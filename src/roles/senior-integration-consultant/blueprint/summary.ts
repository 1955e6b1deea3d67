import type { Blueprint } from '#domain/blueprint.ts';

export const summary: Blueprint['summary'] = {
  source: '1 Summary',
  purpose:
    'Connects business applications, data platforms and the systems of partners, so that data moves between them safely and dependably. The work has two halves: building with APIs, middleware, messaging, mappings and automation; and consulting, from discovery and requirements through agreement among stakeholders to leading delivery.',
  reason:
    'Companies run SaaS, legacy systems, clouds and partner networks side by side, and each is only as useful as the data that reaches it: correct, in time and safely. Integration sets the pace for everything built on top. Shared patterns and governance save manual work, improve data, make new digital services possible, speed up programmes and lower operational risk.',
  horizon: {
    name: 'Current',
    text: 'An established role on mature platforms. Cloud services, events and AI-assisted tools change it step by step.',
  },
  teams: {
    id: 'teams',
    title: 'Works with',
    source: '1 Summary',
    items: [
      {
        name: 'Product engineering and platforms',
        text: 'API and integration platforms, identity and security.',
      },
      {
        name: 'Enterprise architecture and security',
        text: 'Patterns, reference architectures and controls of risk.',
      },
      { name: 'Business systems', text: 'The teams behind CRM, ERP, HRIS, finance and ITSM.' },
      { name: 'Data engineering and analytics', text: 'Change data capture, pipelines and master data.' },
      { name: 'DevOps, SRE and operations', text: 'Deployment, monitoring and the handling of incidents.' },
      { name: 'Project and programme management', text: 'Plans, and the governance of delivery.' },
      {
        name: 'Vendors, partners and customers',
        text: 'Connections between businesses, where the role has any.',
      },
    ],
  },
};

export const mission: Blueprint['mission'] = {
  source: '2 Mission',
  mission:
    'Build integrations that are secure, that scale and that can be observed, and keep improving them: aligned with the architecture, opening up new capabilities for the business, and easy to run.',
  importance:
    'Customers, revenue, compliance and internal work all feel the quality of integrations. Bad ones pile up as debt: brittle direct links, data that disagrees, incidents that return. That debt delays products and makes operations expensive. This role stops it growing and pays it down, through engineering discipline and consulting that leads to decisions.',
  outcomes: {
    id: 'outcomes',
    title: 'Outcomes for the business',
    source: '2 Mission',
    items: [
      'Initiatives that span systems arrive sooner, because patterns and accelerators are reused.',
      'Data is right, on time, and can be traced from one system to the next.',
      'Integrations fail less often and recover sooner, and everyone knows who owns them.',
      'Standards, governance and automation bring down what the estate costs over its life.',
      'Security is tighter: least privilege, protected transport, and a trail for audits.',
    ],
  },
};
