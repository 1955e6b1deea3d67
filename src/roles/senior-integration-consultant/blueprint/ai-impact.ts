import type { Blueprint } from '#domain/blueprint.ts';

export const aiImpact: Blueprint['aiImpact'] = [
  {
    id: 'automatable',
    title: 'What can be automated (high potential)',
    source: '18 Automatable tasks',
    items: [
      'Documentation: first drafts of API specifications, mappings and runbooks, made from code, configuration and examples.',
      'Tests: basic contract tests, negative cases and Postman collections, derived from OpenAPI or AsyncAPI.',
      'Mappings: suggestions for fields and transformations where schemas are well described. A human still has to validate them.',
      'Logs and root causes: errors clustered, anomalies detected, the course of an incident summarised.',
      'Policy: specifications linted, schema rules and security policy checked in the pipeline.',
    ],
  },
  {
    id: 'human',
    title: 'What stays with people',
    source: '18 Human tasks',
    items: [
      'Discovery: what the business really means, which system is the record and how exceptions are treated takes context and negotiation.',
      'Trade-offs: patterns and resilience of complex distributed workflows are a matter of judgement in the situation.',
      'Risk: exceptions to security, and business risks, are accepted by a person who is accountable.',
      'Stakeholders: bringing teams, vendors and business owners to shared priorities happens between people.',
      'Production: someone has to make sure it can be operated, own its reliability, and judge when to escalate.',
    ],
  },
  {
    id: 'changes',
    title: 'How the role changes over 2–5 years',
    source: '18 Changes',
    items: [
      'AI tools speed up delivery, while correctness and security are kept.',
      'Governance is automated further: linting of specifications, validation of contracts, detection of drift.',
      'A larger part of the time goes to architecture, stakeholders and reliability, a smaller one to building the same steps again.',
      'Where tools support it, observability gains anomaly detection and alerts that predict.',
    ],
  },
  {
    id: 'expectations',
    title: 'What is newly expected',
    source: '18 New expectations',
    items: [
      'Validates generated tests, mappings and documents with rigour, and notices subtle errors of meaning.',
      'Thinks of integration as a product: paved paths, templates and self-service.',
      'Gives data contracts and their lifecycle more attention, as integrations multiply and change faster.',
    ],
  },
];
