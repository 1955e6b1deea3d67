import type { Blueprint } from '#domain/blueprint.ts';

/** What the role owns or shares in owning, in five groups. */
export const deliverables: Blueprint['deliverables'] = [
  {
    id: 'architecture-and-design',
    title: 'Architecture and design',
    source: '5 Deliverables: Architecture and design',
    items: [
      'Solution designs, high-level and low-level, with patterns, non-functional requirements and trade-offs.',
      'Specifications of APIs (OpenAPI) and of events (AsyncAPI), with a strategy for versions.',
      'Mapping specifications from source to target, with transformations and validations.',
      'Diagrams of sequences and data flows that show the error paths too.',
      'Reference implementations and templates that can be reused.',
    ],
  },
  {
    id: 'build-and-configuration',
    title: 'Build and configuration',
    source: '5 Deliverables: Build and configuration',
    items: [
      'Working integration flows on iPaaS or ESB, microservices for integration, or both.',
      'Gateway configuration: routes, policies, rate limits and authentication.',
      'Broker configuration: topics, queues, dead-letter queues and retention.',
      'Modules of infrastructure as code for the integration parts, where the context has them.',
    ],
  },
  {
    id: 'quality-and-testing',
    title: 'Quality and testing',
    source: '5 Deliverables: Quality and testing',
    items: [
      'Automated suites: contract, integration and regression tests.',
      'Mocks, stubs and test harnesses that stand in for neighbouring systems.',
      'Results of performance tests, with advice on tuning.',
    ],
  },
  {
    id: 'operational-readiness',
    title: 'Operational readiness',
    source: '5 Deliverables: Operational readiness',
    items: [
      'Runbooks and troubleshooting guides: the most common errors, the steps that clear them, whom to call next.',
      'Dashboards and alert rules that follow the SLAs and SLOs.',
      'Plans for cutover and rollback, and checklists for hypercare.',
      'Catalogue entries that name owner, dependencies and data classification.',
    ],
  },
  {
    id: 'governance-and-enablement',
    title: 'Governance and enablement',
    source: '5 Deliverables: Governance and enablement',
    items: [
      'Standards and templates: API lifecycle, names, checklists for documentation.',
      'Articles for the knowledge base, and material for internal training.',
      'Postmortem reports with corrective and preventive actions (CAPA).',
    ],
  },
];
