import type { Rubric } from '#domain/rubric.ts';

/**
 * Levels 3 and 4 carry the facts of the source's hiring rubric. Levels 1 and 2 are derived from its red flags, weak
 * signals, anti-patterns and causes of underperformance. Within a dimension each level is another kind of behaviour,
 * not more of the same: 1 does harm or shows nothing, 2 has one part or needs prompting, 3 does it for their own
 * integration, 4 also makes it hold for others and for the future.
 */
export const rubric: Rubric = {
  id: 'senior-integration-consultant',
  version: 1,
  title: 'Senior Integration Consultant',
  dimensions: [
    {
      id: 'architecture',
      title: 'Integration architecture',
      short: 'architecture',
      covers:
        'Choosing between calls, events, batch and files; naming what a choice costs; non-functional requirements; effects upstream and downstream.',
      weight: 1,
      mustMeet: true,
      anchors: {
        1: 'Offers one pattern or a direct link for every case, and names no cost when asked what it gives up.',
        2: 'Chooses a workable pattern for the main flow; trade-offs and non-functional requirements come only when asked, or without numbers.',
        3: 'Unprompted, chooses sync, async or batch per flow, says what each choice costs, and writes non-functional requirements with numbers.',
        4: 'Besides justified choices, says where the design breaks first under growth, changes it there, and offers a standard other teams could adopt.',
      },
      source: [
        '19 Scorecard dimensions: Integration architecture',
        '19 What to assess: Integration pattern judgement',
        '19 Weak signals',
        '16 Anti-patterns',
      ],
    },
    {
      id: 'contracts',
      title: 'API and contract design',
      short: 'contracts',
      covers:
        'Resources, events and error answers; versioning and compatibility; what a change does to consumers; written specifications.',
      weight: 1,
      mustMeet: false,
      anchors: {
        1: 'Lists happy-path fields and, even when asked, adds no errors or versions; or changes interfaces without asking who consumes them.',
        2: 'Sketches workable resources and, when asked, some errors or versions, but cannot say which consumers a change would break.',
        3: 'Writes contracts a consumer can build from alone, errors and versions included, and says which changes break whom.',
        4: 'Besides clear contracts, makes contract tests gate releases, and runs interfaces with named owners, compatibility rules and retirement dates.',
      },
      source: [
        '19 Scorecard dimensions: API and contract design',
        '19 What to assess: API and contract design quality',
        '19 Weak signals',
        '16 Anti-patterns',
        '16 Underperformance',
      ],
    },
    {
      id: 'mapping',
      title: 'Data mapping and quality',
      short: 'mapping',
      covers:
        'What fields mean and which system owns them; optional values, defaults and validation; noticing and repairing lost or wrong records.',
      weight: 1,
      mustMeet: false,
      anchors: {
        1: 'Matches fields by name, asks neither meaning nor owner, and lets missing or wrong values through unnoticed.',
        2: 'Maps plain fields correctly, but misses optional values, defaults or duplicates until shown one, and cannot detect lost records.',
        3: 'Maps nested and optional data, settles which system owns each value, makes rejected records visible, and reconciles counts or amounts.',
        4: 'Besides validated mappings, argues when a canonical model pays and when pass-through is better, and traces target values to their origin.',
      },
      source: [
        '19 Scorecard dimensions: Data mapping and quality',
        '19 What to assess: Data mapping and semantics',
        '16 Underperformance',
        '16 Anti-patterns',
      ],
    },
    {
      id: 'security',
      title: 'Security',
      short: 'security',
      covers:
        'Token flows, mutual TLS, secrets and least privilege in practice; noticing risky patterns in credentials, logs and access.',
      weight: 1,
      mustMeet: true,
      anchors: {
        1: 'Treats shared credentials, secrets in code or sensitive data in logs as normal, or bypasses a control to get things working.',
        2: 'Names OAuth2, tokens or certificates, but cannot walk through who issues and who checks what, or stops at API keys.',
        3: 'Walks a token flow end to end, limits each client to the rights it needs, and keeps secrets vaulted and rotated.',
        4: 'Besides correct flows, asks who could attack each hop and how, and turns the answers into defaults that every integration inherits.',
      },
      source: [
        '19 Scorecard dimensions: Security',
        '19 What to assess: Security competence',
        '19 Weak signals',
        '19 Red flags',
      ],
    },
    {
      id: 'reliability',
      title: 'Reliability and operations',
      short: 'reliability',
      covers:
        'Safe retries, failed messages, load beyond capacity; monitoring and runbooks; finding causes in an incident and making fixes last.',
      weight: 1,
      mustMeet: false,
      anchors: {
        1: 'Answers failure with try/catch or endless retries, cannot explain how duplicates arise, and leaves monitoring to somebody else.',
        2: 'Names retries, dead-letter queues or alerts, but not what makes a retry safe or who acts on a failed message.',
        3: 'Makes retries safe against duplicates, gives failed messages an owner and a replay path, and ships monitoring with a runbook.',
        4: 'Besides safe operation, sets service-level objectives, has led incidents to lasting fixes, and removed weaknesses before they caused one.',
      },
      source: [
        '19 Scorecard dimensions: Reliability and operations',
        '19 What to assess: Reliability engineering',
        '19 Red flags',
        '16 Anti-patterns',
        '16 Underperformance',
      ],
    },
    {
      id: 'leadership',
      title: 'Delivery leadership',
      short: 'leadership',
      covers:
        'Running a workstream across systems and teams; estimates, risks and clear reporting; winning decisions; helping others to grow.',
      weight: 1,
      mustMeet: false,
      anchors: {
        1: 'Blames other teams or vendors for slips, and names nothing they did to unblock, warn or escalate.',
        2: 'Delivered their own part; others tracked dependencies, and risks or delays were reported only once they had struck.',
        3: 'Names the dependencies they managed across teams, the risks they raised early, and what each audience was told and when.',
        4: 'Besides running a workstream, won a decision from people they did not manage, and made a colleague able to work unaided.',
      },
      source: [
        '19 Scorecard dimensions: Delivery leadership',
        '19 What to assess: Delivery leadership',
        '19 Red flags',
        '16 Underperformance',
      ],
    },
    {
      id: 'tools',
      title: 'Tool and platform proficiency',
      short: 'tools',
      covers:
        'Hands-on depth with one suite, gateway or broker at the least; carrying what was learnt there to another product.',
      weight: 1,
      mustMeet: false,
      asApplicable:
        'Rate it where the role is tied to a platform. Where it is not, or the interview did not reach it, Not assessed is an ordinary answer.',
      anchors: {
        1: 'Names products, but cannot describe one integration they personally built, configured or debugged with any of them.',
        2: 'Has built by adapting examples; asked about limits, deployment or another product, cannot explain what happens or why.',
        3: 'Explains how they built, deployed and debugged on one suite, and maps its concepts onto a product new to them.',
        4: "Besides everyday use, explains the suite's internals and limits, and shows a reusable component of theirs that other teams build on.",
      },
      source: [
        '19 Scorecard dimensions: Tool and platform proficiency',
        '19 What to assess: Platform familiarity',
        '19 Weak signals',
      ],
    },
  ],
};
