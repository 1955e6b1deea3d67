import type { Question } from '#domain/guide.ts';

export const toolsQuestions: readonly Question[] = [
  {
    id: 'tools-last-surprise',
    dimensionId: 'tools',
    kind: 'behavioural',
    text: 'Which integration platform do you know best? Tell me about the last thing in it that surprised you.',
    probes: [
      'What happens inside it when the target becomes slow?',
      'How did a change reach production, and which steps were by hand?',
      'Which of its features do you advise against?',
    ],
    strong: [
      'Explains behaviour at run time, limits and deployment from their own work, including where it hurt.',
      'Has looked for faults beneath the designer: logs, connector settings, threads, memory.',
    ],
    weak: ['Lists certifications and connectors.', 'Drew flows that others deployed and ran.'],
    source: [
      '19 What to assess: Platform familiarity',
      '8 Good-to-have skills: iPaaS/ESB platform expertise',
    ],
  },
  {
    id: 'tools-another-suite',
    dimensionId: 'tools',
    kind: 'situational',
    text: 'Our suite is not yours. The flow: pick up a file over SFTP, split it into orders, enrich each from an API, publish it, set bad ones aside. What do you look for first?',
    probes: [
      'Which ideas do you expect to find under another name?',
      'What would you try out before you promise a date?',
      'Which of your old habits would you leave behind?',
    ],
    strong: [
      'Restates the flow as patterns, then asks how this product handles transactions, error scopes, limits and deployment.',
      'Would try the riskiest step first, in a day or two.',
    ],
    weak: [
      'Cannot say anything before being trained.',
      'Rebuilds the old product step for step, or proposes to bring it along.',
    ],
    source: ['19 What to assess: Platform familiarity', '10 Tools'],
  },
  {
    id: 'tools-commit-to-production',
    dimensionId: 'tools',
    kind: 'behavioural',
    text: 'Take one change of yours and walk me from the commit to production, through every gate it passed.',
    probes: [
      'Which gate was a person, and what did they check?',
      'How did settings and secrets differ between environments?',
      'How was a bad release undone, and when did you last do it?',
    ],
    strong: [
      'Names review, automated tests, one artefact promoted from stage to stage, and a way back that has been used.',
      'Knows the weakest step, and what they did about it.',
    ],
    weak: [
      'Exported from one environment and imported into the next.',
      'Does not know what happened after handing it over.',
    ],
    source: ['8 Must-have skills: SDLC and CI/CD', '16 Bottlenecks'],
  },
  {
    id: 'tools-used-by-others',
    dimensionId: 'tools',
    kind: 'behavioural',
    text: 'Tell me about a template, connector or script of yours that other people still use. How do you know that they do?',
    probes: [
      'What did it save, per integration?',
      'What did people have to change in order to use it?',
      'Who looks after it now?',
    ],
    strong: [
      'Names the teams that use it, and what an integration took before and after.',
      'Gave it a version, a description and somebody who looks after it.',
    ],
    weak: [
      'Copies the last project and edits it, each time.',
      'Built a framework that nobody had asked for.',
    ],
    source: ['19 Scorecard dimensions: Tool and platform proficiency', '6 Milestones: 90 days'],
  },
  {
    id: 'tools-generated-mapping',
    dimensionId: 'tools',
    kind: 'situational',
    text: 'An AI assistant drafts a mapping of 120 fields from two schemas within a minute. What do you do before it goes any further?',
    probes: [
      'Which of its mistakes would look right?',
      'What must it never be shown?',
      'Which part is still quicker by hand?',
    ],
    strong: [
      'Goes first to what looks plausible: similar names, units, code lists, defaults; checks the meaning with owners and tests with real cases.',
      'Keeps personal data and secrets out of it, and marks what was generated.',
    ],
    weak: [
      'Accepts it because it runs and the schema validates.',
      'Refuses such tools, with no reason beyond principle.',
    ],
    source: ['18 New expectations', '18 Automatable tasks', '8 Emerging skills'],
  },
];
