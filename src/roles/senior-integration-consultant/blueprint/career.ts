import type { Blueprint } from '#domain/blueprint.ts';

export const career: Blueprint['career'] = {
  feeders: {
    id: 'feeders',
    title: 'Roles that lead here',
    source: '15 Feeder roles',
    items: [
      'Integration Consultant / Integration Engineer (mid-level)',
      'API Engineer / Senior Software Engineer with much integration work',
      'Middleware Developer (ESB/iPaaS)',
      'Technical Business Systems Analyst who has built and delivered integrations',
    ],
  },
  next: {
    id: 'next',
    title: 'Next roles',
    source: '15 Next roles',
    items: [
      {
        name: 'Lead Integration Consultant / Integration Lead',
        text: 'Leads workstreams and a small team, and owns a wider portfolio.',
      },
      {
        name: 'Integration Architect / Solution Architect (Integration)',
        text: 'Owns patterns for the enterprise, reference architectures and governance.',
      },
      {
        name: 'Principal Integration Consultant',
        text: 'Leads large programmes among many stakeholders, and builds up strategic capability.',
      },
      {
        name: 'Platform Owner / Product Manager (Integration Platform)',
        text: 'Answers for developer experience, the roadmap of the platform and its adoption.',
      },
    ],
  },
  adjacent: {
    id: 'adjacent',
    title: 'Sideways',
    source: '15 Adjacent paths',
    items: [
      {
        name: 'API Platform Engineer / API Product Owner',
        text: 'Gateway, developer portals and standards.',
      },
      {
        name: 'SRE/Operations for Integration Platforms',
        text: 'With the focus on reliability engineering.',
      },
      {
        name: 'Data Engineering',
        text: 'When the work moves towards CDC, pipelines, reconciliation and data quality.',
      },
      {
        name: 'Security Engineering (AppSec/API security)',
        text: 'When someone specialises in authentication and in enforcing policy.',
      },
    ],
  },
  promotion: {
    id: 'promotion',
    title: 'Needed for Lead, Principal or Architect',
    source: '15 Promotion',
    items: [
      {
        name: 'Ownership',
        text: 'Integrations over many systems and of high criticality, proven by how they did in production.',
      },
      {
        name: 'Governance',
        text: 'Standards that were adopted, lifecycles that are managed, less integration debt.',
      },
      {
        name: 'Leverage',
        text: 'Frameworks, templates and mentoring that raise what the team delivers, or how well, by a measurable amount.',
      },
      {
        name: 'Communication',
        text: 'Fit for executives: clear options, trade-offs in figures, risk at the level of the programme.',
      },
    ],
  },
  evolution: {
    id: 'evolution',
    title: 'How the role grows',
    source: '15 Evolution',
    items: [
      { name: 'Early', text: 'Delivers and hardens integrations while getting to know the landscape.' },
      {
        name: 'Middle',
        text: 'Owns portfolios and patterns, and is asked for advice on architecture and faults.',
      },
      {
        name: 'Advanced',
        text: 'Improves the operating model, feeds the platform roadmap and standardises across the enterprise.',
      },
    ],
  },
};
