import type { Blueprint } from '#domain/blueprint.ts';

export const environment: Blueprint['environment'] = [
  {
    id: 'infrastructure',
    title: 'Infrastructure',
    source: '11 Infrastructure environment',
    items: [
      'Mostly hybrid: SaaS, middleware in the cloud, and some systems still on-premises.',
      'The network sets limits: private endpoints, VPN, ExpressRoute or Direct Connect, allowlists and proxies.',
      'Environments are kept apart (dev, test, uat, stage, prod), and many IT organisations control changes to production strictly.',
    ],
  },
  {
    id: 'application',
    title: 'Applications',
    source: '11 Application environment',
    items: [
      'Bought systems (CRM, ERP, HRIS, ITSM) stand beside in-house services and microservices.',
      'API-first and events are becoming the rule; SOAP and file transfers live on where systems are old.',
      'The more consumers an interface has, the more depends on its versions and backward compatibility.',
    ],
  },
  {
    id: 'data',
    title: 'Data',
    source: '11 Data environment',
    items: [
      'APIs speak JSON for the most part; XML stays usual with SOAP and in some B2B and EDI conversions.',
      'Warehouses and lakes may listen downstream; change data capture and event streams may feed analytics in near real time.',
      'Integration and data teams often share the controls of quality: validation, reconciliation and deduplication.',
    ],
  },
  {
    id: 'security',
    title: 'Security',
    source: '11 Security environment',
    items: [
      'A central IAM with OAuth2 and OIDC authenticates API calls; mTLS joins it between services or with partners where required.',
      'Vaults hold the secrets; certificates have to be tracked over their life, or they cause outages.',
      'Classification and privacy controls such as masking and tokenisation may apply, as the regulation of the data and the geography demand.',
    ],
  },
  {
    id: 'delivery',
    title: 'Delivery model',
    source: '11 Delivery model',
    items: [
      'Usually agile, with Scrum or Kanban, and often inside the governance of a larger programme.',
      'CI/CD is uneven: some platforms deploy by themselves, others are still promoted by hand under control.',
      'Releases often have to be coordinated, because systems depend on each other and vendors set limits.',
    ],
  },
  {
    id: 'scale',
    title: 'Scale and complexity',
    source: '11 Scale or complexity',
    items: [
      'Medium and large enterprises may have hundreds to thousands of interfaces, sorted into tiers by criticality.',
      'What makes it hard: many owners, few test environments, vendor SLAs, schema drift, unclear rules on the system of record.',
    ],
  },
  {
    id: 'team-topology',
    title: 'Team topology',
    source: '11 Team topology',
    items: [
      'A centre of excellence or platform team supplies standards and shared platforms.',
      'Squads aligned with a domain deliver outcomes and use the integration capabilities.',
      'The consultant often sits in a squad, and belongs to the community around platform and governance as well.',
    ],
  },
];
