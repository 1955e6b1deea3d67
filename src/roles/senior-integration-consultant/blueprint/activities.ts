import type { Blueprint } from '#domain/blueprint.ts';

export const activities: Blueprint['activities'] = [
  {
    id: 'daily',
    title: 'Daily',
    source: '4 Daily activities',
    items: [
      'Looks through platform alerts and dashboards (failures, latency, queue depth, error spikes) and acts on early signs.',
      'Joins the stand-up and unblocks work: unclear requirements, missing access, technical snags.',
      'Builds or refines flows and APIs: connectors, transformations, routing and error handling.',
      'Answers the questions of application teams on payloads, API use, rate limits and retries.',
      'Checks test results and hunts down failures in mapping, authentication or schema.',
    ],
  },
  {
    id: 'weekly',
    title: 'Weekly',
    source: '4 Weekly activities',
    items: [
      'Runs or joins design reviews with architecture and security, and writes down what was decided and what is open.',
      'Refines the integration backlog: stories, technical tasks and spikes, each with acceptance criteria one can test.',
      'Agrees on deployments, promotions between environments and, under ITIL, change records with DevOps and SRE.',
      'Reads incident and problem tickets for what recurs, and puts fixes and prevention in order.',
      'Brings documentation and catalogue up to date for each interface that is new or has changed.',
    ],
  },
  {
    id: 'monthly',
    title: 'Monthly or quarterly',
    source: '4 Monthly or quarterly activities',
    items: [
      'Takes part in quarterly planning, so that the integration roadmap fits product releases, upgrades and vendor changes.',
      'Runs or supports disaster-recovery and failover tests of critical integrations where they apply, and records results and actions.',
      'Reviews the health of the estate: main ways of failing, the trend of MTTR, capacity and the backlog of technical debt.',
      'Contributes to governance: reference architectures, security controls, rules for the API lifecycle, dates of deprecation.',
    ],
  },
  {
    id: 'meetings',
    title: 'Recurring meetings',
    source: '4 Recurring meetings',
    items: [
      'Daily stand-up with the delivery team.',
      'Weekly design clinic, open to other teams.',
      'Architecture review board, presenting or taking part.',
      'Change advisory board or change review: context-specific, usual in IT organisations.',
      'Incident review or postmortem, as needed.',
      'Programme status meeting, when leading a workstream.',
    ],
  },
  {
    id: 'incident',
    title: 'Incidents and emergencies',
    source: '4 Incident work',
    items: [
      'Triages production faults: source, target, network, certificate, IAM policy, or the integration itself.',
      'In an emergency, uses the break-glass procedures that policy allows: rotating credentials, changing throttling, flipping feature toggles.',
      'Works with vendors and partners during outages, and gives clear status, expected times and workarounds.',
      'Leads postmortems without blame, and sees that the actions get done: monitoring, retries, reconciliation, safer deployments.',
    ],
  },
];
