import type { Blueprint } from '#domain/blueprint.ts';

/** Four groups: 7 must-have, 5 good-to-have, 4 advanced, 3 emerging. */
export const technicalSkills: Blueprint['technicalSkills'] = [
  {
    id: 'must-have',
    title: 'Must-have',
    source: '8 Must-have skills',
    items: [
      {
        name: 'Integration architecture fundamentals',
        covers:
          'Enterprise integration patterns; synchronous or asynchronous; orchestration or choreography; what coupling and latency cost.',
        use: 'Choosing a pattern for each case, so that no brittle direct links come about.',
        importance: 'critical',
      },
      {
        name: 'API design and implementation',
        covers:
          'REST: resource models, pagination, idempotency, versions and error models, with a working knowledge of OpenAPI.',
        use: 'APIs and gateway policies, designed and delivered for consumers inside and outside.',
        importance: 'critical',
      },
      {
        name: 'Messaging and event-driven integration',
        covers:
          'Publish and subscribe, queues and topics, consumer groups, order, retries, dead-letter queues, and the basics of modelling events.',
        use: 'Flows that survive failure, systems that do not wait for one another, load that comes in spikes.',
        importance: 'critical',
      },
      {
        name: 'Data mapping and transformation',
        covers:
          'Transforming JSON and XML, canonical models when they are needed, checking against schemas, enriching and deduplicating.',
        use: 'Transformations on an iPaaS or ESB, or in custom services, that leave fewer errors in the data.',
        importance: 'critical',
      },
      {
        name: 'Security for integrations',
        covers:
          'OAuth2 and OIDC, validating JWTs, mTLS, API keys with caution, the basics of secrets management, least privilege.',
        use: 'Protecting APIs and connectors, and getting through security reviews and audits.',
        importance: 'critical',
      },
      {
        name: 'Troubleshooting and observability basics',
        covers:
          'Reading logs and metrics, correlation IDs, the ideas of tracing, finding where latency and failures come from.',
        use: 'Support in production, triage of incidents and the search for root causes.',
        importance: 'critical',
      },
      {
        name: 'SDLC and CI/CD literacy',
        covers:
          'Version control and branches, code reviews, pipelines, promotion between environments, the basics of releasing.',
        use: 'Bringing changes out safely, time after time.',
        importance: 'important',
      },
    ],
  },
  {
    id: 'good-to-have',
    title: 'Good to have',
    source: '8 Good-to-have skills',
    items: [
      {
        name: 'iPaaS/ESB platform expertise (at least one)',
        covers:
          'Deep knowledge of one major platform: MuleSoft, Boomi, Azure Integration Services, IBM ACE or SAP CPI, for example.',
        use: 'Quicker delivery that uses the platform well and falls into fewer traps.',
        importance: 'important',
        importanceNote: 'platform-specific',
      },
      {
        name: 'API gateway management',
        covers: 'Policies, throttling, a web application firewall in front, developer portals.',
        use: 'Enforcing security and quality of service in one way for all.',
        importance: 'important',
      },
      {
        name: 'B2B/EDI fundamentals (context-specific)',
        covers: 'The ideas of X12 and EDIFACT, AS2 and SFTP, acknowledgements, bringing partners on board.',
        use: 'Connections with trading partners.',
        importance: 'optional',
        importanceNote: 'context-specific',
      },
      {
        name: 'ETL/ELT and CDC basics',
        covers: 'Batches, incremental loads, patterns of change data capture, reconciliation.',
        use: 'Feeding lakes, warehouses and operational reporting.',
        importance: 'optional',
        importanceNote: 'varies',
      },
      {
        name: 'Scripting for automation',
        covers:
          'The basics of Python, PowerShell or Bash for handling data, test harnesses and operational chores.',
        use: 'Joining tools together and automating steps that repeat.',
        importance: 'optional',
      },
    ],
  },
  {
    id: 'advanced',
    title: 'Advanced',
    source: '8 Advanced skills',
    items: [
      {
        name: 'Resilience engineering for distributed systems',
        covers:
          'Strategies for idempotency, reasoning about exactly-once and at-least-once, backpressure, sagas, the outbox pattern.',
        use: 'Workflows over several services that hold when one of them fails.',
        importance: 'important',
        importanceNote: 'often what marks senior work',
      },
      {
        name: 'Performance engineering and capacity planning',
        covers:
          'Reading load tests, limits of throughput and of connectors, modelling rate limits, tuning the JVM or runtime (platform-specific).',
        use: 'Keeping bottlenecks and outages out of production.',
        importance: 'important',
      },
      {
        name: 'Integration governance and lifecycle management',
        covers:
          'The life of an API and its deprecation, rules for evolving schemas, catalogues, models of ownership, tiers of criticality.',
        use: 'An estate of integrations that stays healthy for years.',
        importance: 'important',
      },
      {
        name: 'Deep security implementation',
        covers:
          'Token exchange, fine-grained authorisation, automated lifecycle of certificates, threat models of integrations.',
        use: 'Settings with high assurance or regulation.',
        importance: 'optional',
        importanceNote: 'context-specific',
      },
    ],
  },
  {
    id: 'emerging',
    title: 'Emerging, over 2–5 years',
    source: '8 Emerging skills',
    items: [
      {
        name: 'Policy-as-code for integration controls',
        covers:
          'Pipelines and checks of configuration that enforce the rules of security and compliance by themselves.',
        use: 'Governance that grows without more manual reviews.',
        importance: 'optional',
        importanceNote: 'emerging',
      },
      {
        name: 'Event storming and domain-driven integration design',
        covers: 'Modelling domain events, bounded contexts, designing the contract of an event first.',
        use: 'Event-driven architectures that are better cut and more loosely coupled.',
        importance: 'optional',
        importanceNote: 'emerging',
      },
      {
        name: 'AI-assisted integration development and operations',
        covers:
          'AI tools that draft mappings, tests and documentation, and that speed up root cause analysis by condensing logs.',
        use: 'More done in less time, and incidents resolved sooner.',
        importance: 'optional',
        importanceNote: 'growing',
      },
    ],
  },
];
