import type { Blueprint } from '#domain/blueprint.ts';

/** Twenty responsibilities in six groups. */
export const responsibilities: Blueprint['responsibilities'] = [
  {
    id: 'strategic',
    title: 'Strategic',
    source: '3 Responsibilities: Strategic',
    items: [
      {
        name: 'From business outcome to approach',
        text: 'Leads discovery of the processes, events and data flows involved; turns them into architecture options with their trade-offs and a plan in phases.',
      },
      {
        name: 'Patterns',
        text: 'Sets out and promotes which pattern is recommended when (API-led, event-driven, batch and ETL, B2B and EDI, files), in line with enterprise standards and what the platforms can do.',
      },
      {
        name: 'Platform first',
        text: 'Steers solutions towards the approved iPaaS, ESB, API gateway and message broker, and lets one-off code through only with a reason.',
      },
      {
        name: 'Roadmap',
        text: 'Finds gaps that recur (observability, reuse, security controls, mapping standards) and proposes how capabilities and operating model should improve.',
      },
    ],
  },
  {
    id: 'operational',
    title: 'Operational',
    source: '3 Responsibilities: Operational',
    items: [
      {
        name: 'Workstreams',
        text: 'Plans and delivers integration work across several systems: the order of things, dependencies, cutover and the coordination of releases.',
      },
      {
        name: 'Environments and access',
        text: 'Gets dev, test, stage and prod ready with security and infrastructure: service accounts, credentials, certificates and entries on allowlists.',
      },
      {
        name: 'Operational readiness',
        text: 'Writes runbooks and escalation notes, builds dashboards, sets alert thresholds, and takes part in go-live checks and hypercare.',
      },
      {
        name: 'Incidents and problems',
        text: 'Triages integration incidents, finds the root cause (data, configuration, throttling, an expired certificate, schema drift), fixes it and makes it rarer.',
      },
    ],
  },
  {
    id: 'technical',
    title: 'Technical',
    source: '3 Responsibilities: Technical',
    items: [
      {
        name: 'Architecture and specification',
        text: 'Produces interface contracts in OpenAPI and AsyncAPI, mappings, canonical models where they help, sequence diagrams and non-functional requirements.',
      },
      {
        name: 'Hands-on building',
        text: "Configures and codes flows, connectors, transformations, orchestrations and APIs on the organisation's platforms, to its coding standards.",
      },
      {
        name: 'Security built in',
        text: 'Applies OAuth2, OIDC, mTLS and JWT, manages secrets, encrypts, and writes audit logs as policy demands.',
      },
      {
        name: 'Performance and resilience',
        text: 'Designs for throughput and for failure: idempotency, retries, backpressure, circuit breakers, dead-letter queues, rate limits and graceful degradation.',
      },
      {
        name: 'Tests',
        text: 'Plans and runs unit, integration and contract tests, looks after test data and mock services, and automates regression.',
      },
      {
        name: 'Observability',
        text: 'Puts in correlation IDs, hooks for distributed tracing where they apply, metrics in business terms, and alerts that follow from SLOs.',
      },
      {
        name: 'Data integrity',
        text: 'Keeps schemas evolving without breaking readers: versions, backward compatibility, validation rules, and reconciliation of source against target.',
      },
    ],
  },
  {
    id: 'cross-functional',
    title: 'Across functions',
    source: '3 Responsibilities: Cross-functional',
    items: [
      {
        name: 'Workshops',
        text: 'Brings owners from the business, application teams, vendors and security together until requirements are clear and acceptance criteria are confirmed.',
      },
      {
        name: 'Vendors and partners',
        text: 'Works with third parties on B2B connections, API onboarding, connectivity tests and readiness for production: SLAs, support paths, joint handling of incidents.',
      },
    ],
  },
  {
    id: 'governance',
    title: 'Governance and quality',
    source: '3 Responsibilities: Governance',
    items: [
      {
        name: 'Standards',
        text: 'Holds integrations to the rules for API versions, documentation, security controls, names and the classification of data.',
      },
      {
        name: 'Catalogue',
        text: 'Keeps the inventory of interfaces current (owner, dependencies, SLA, data classification) and supports audits and risk reviews with it.',
      },
    ],
  },
  {
    id: 'leadership',
    title: 'Leadership as a senior individual contributor',
    source: '3 Responsibilities: Leadership',
    items: [
      {
        name: 'Mentoring',
        text: 'Coaches mid-level consultants and engineers on patterns, troubleshooting and stakeholders; adds templates, reference implementations and training that others reuse.',
      },
    ],
  },
];
