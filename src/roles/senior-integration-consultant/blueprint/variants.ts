import type { Blueprint } from '#domain/blueprint.ts';

/** The purpose stays the same everywhere; scope and emphasis differ in six ways. */
export const variants: Blueprint['variants'] = [
  {
    id: 'company-size',
    title: 'By company size',
    source: '17 Variants: Company size',
    cases: [
      {
        name: 'Small and mid-size',
        points: [
          'One person does more with their own hands, sometimes build and operation from end to end.',
          'Governance is lighter, and the choice of tools can be influenced directly.',
        ],
      },
      {
        name: 'Large enterprise',
        points: [
          'Work is more specialised, under stronger governance and architecture boards.',
          'More hours go into agreement among stakeholders, compliance and fitting the operating model.',
        ],
      },
    ],
  },
  {
    id: 'industry',
    title: 'By industry',
    source: '17 Variants: Industry',
    cases: [
      {
        name: 'Financial services and payments',
        points: ['Auditability, lineage of data, resilience and strict control of changes weigh more.'],
      },
      {
        name: 'Healthcare',
        points: ['Privacy controls for PHI; HL7 and FHIR may come up (context-specific).'],
      },
      {
        name: 'Retail and e-commerce',
        points: ['High throughput, scaling for peak events, inventory and orders in near real time.'],
      },
      {
        name: 'Manufacturing and logistics',
        points: ['EDI and B2B, connections to partners and batch windows can come to the fore.'],
      },
    ],
  },
  {
    id: 'geography',
    title: 'By geography',
    source: '17 Variants: Geography',
    cases: [
      {
        name: 'What differs by region',
        points: [
          'Where data may reside, and the law on privacy.',
          'What is expected of people on call, and how support is covered.',
          'Which vendors are available, and how contracts are made.',
        ],
      },
    ],
    note: 'In a global organisation the role often works across time zones and sets up clear handovers.',
  },
  {
    id: 'product-or-service',
    title: 'Product-led or service-led',
    source: '17 Variants: Product-led or service-led',
    cases: [
      {
        name: 'Product-led: a software company with platforms or products',
        points: [
          'Standard APIs, developer experience and integration offered as a product matter more.',
          'KPIs look at adoption, reliability and how well users can serve themselves.',
        ],
      },
      {
        name: 'Service-led: an IT organisation or a consultancy',
        points: [
          'Project delivery, stakeholders and varied client environments matter more.',
          'KPIs look at milestones, quality and how satisfied customers are.',
        ],
      },
    ],
  },
  {
    id: 'startup-or-enterprise',
    title: 'Startup or enterprise',
    source: '17 Variants: Startup or enterprise',
    cases: [
      {
        name: 'Startup',
        points: [
          'Iterates faster with few formal controls, and may live with tactical integrations at first.',
        ],
      },
      {
        name: 'Enterprise',
        points: ['Governance, audits, control of changes and the demands of operation are all stronger.'],
      },
    ],
  },
  {
    id: 'regulated-or-not',
    title: 'Regulated or not',
    source: '17 Variants: Regulated or not',
    cases: [
      {
        name: 'Regulated',
        points: [
          'Traceability, retention of logs, formal approvals, separate duties and documented controls are needed more.',
        ],
      },
      {
        name: 'Not regulated',
        points: ['Freer; governance still pays, but speed may come first.'],
      },
    ],
  },
];
