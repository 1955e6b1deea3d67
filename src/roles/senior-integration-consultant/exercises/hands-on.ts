import type { Exercise } from '#domain/guide.ts';

/** Hands-on tasks, for settings that call for them. The source gives no duration, so the interviewer sets one. */
export const mappingExercise: Exercise = {
  id: 'hands-on-mapping',
  kind: 'mapping',
  title: 'Hands-on: JSON to JSON mapping',
  minutes: null,
  contextSpecific: true,
  brief: [
    'You get a source document in JSON, a schema for the target document, and a page of mapping rules.',
    'Write the transformation, with validation and error handling, in the language or tool that you are quickest in. Then paste the JSON that it produces.',
    'Not everything in the source is as you might wish. Treat it as you would in production, and tell us what you did and why.',
    'Ask about any rule that can be read in two ways.',
  ],
  running: [
    'Agree on the time before you begin, and give every candidate of the same panel the same amount.',
    'The pasted result is compared with the schema and with the expected document. A difference is where the talk starts, not a mark: ask for the reason first.',
    'Let the candidate look things up, as at work. Note what was looked up.',
  ],
  outputs: [
    {
      id: 'mapping-result',
      title: 'Transformed document',
      asks: 'The target document, and the code or configuration that produced it.',
      checklist: [
        'Nested and repeated parts arrive complete and in the right place.',
        'Absent, empty and null values are treated differently where the rules say so.',
        'Dates, amounts, units and codes are converted, not copied.',
        'Each default that was used can be named, with the rule behind it.',
      ],
      meets:
        'The result satisfies the schema and the rules, optional values included, and the candidate can explain each default.',
      excellent:
        'Also keeps the rules apart from the code, so that somebody else could change one, and shows where each target value comes from.',
      dimensionIds: ['mapping', 'tools'],
    },
    {
      id: 'mapping-errors',
      title: 'Validation and error handling',
      asks: 'What is checked, what happens to a record that does not pass, and what the person who must fix it gets to see.',
      checklist: [
        'Invalid records are set aside with a reason, and valid ones still pass.',
        'The message names the record, the field and the rule, and leaves out sensitive values.',
        'The number read equals the number written plus the number rejected.',
        'Running it a second time does no harm.',
      ],
      meets: 'Every record ends up either written or rejected with a usable reason, and the counts prove it.',
      excellent:
        'Also groups errors by cause, tells those worth another attempt from those that need a person, and adds tests for the odd cases.',
      dimensionIds: ['mapping', 'reliability'],
    },
  ],
  source: ['19 Exercises: Hands-on option'],
};

export const contractTestExercise: Exercise = {
  id: 'hands-on-contract-test',
  kind: 'contract-test',
  title: 'Hands-on: contract test',
  minutes: null,
  contextSpecific: true,
  brief: [
    'You get an excerpt of an OpenAPI description. Your team consumes this API.',
    'Write a simple contract test for it, in a test tool that you know or as clear pseudocode.',
    'Then read the excerpt as somebody who has to rely on it, and tell us what you would raise with its owner before you do.',
  ],
  running: [
    'Agree on the time before you begin, and give every candidate of the same panel the same amount.',
    'The excerpt contains planted faults. Tick those that are found without help; do not hint at how many there are.',
    'Ask at the end: who runs this test, when, and what does it stop?',
  ],
  outputs: [
    {
      id: 'contract-test-cases',
      title: 'Contract test',
      asks: 'A test that fails when the provider breaks what this consumer relies on, and only then.',
      checklist: [
        'Checks status, required fields and types of at least one success.',
        'Checks at least one error answer, its code and its form.',
        'Lets additional fields pass that the consumer does not use.',
        'Depends on no shared data and no other test.',
      ],
      meets:
        'The test covers a success and an error, and would fail on a breaking change but not on an added field.',
      excellent:
        'Also says which expectations the consumer owns, where the test runs on the provider side, and which release it can stop.',
      dimensionIds: ['contracts', 'tools'],
    },
    {
      id: 'contract-test-faults',
      title: 'Faults in the contract',
      asks: 'What is wrong, missing or open to two readings in the excerpt, and what it could do to a consumer.',
      checklist: [
        'Found a fault in what is required, typed or allowed.',
        'Found a fault in the error answers or status codes.',
        'Found a fault that touches access, versions or repeated requests.',
        'Named the consequence for a consumer, not only the rule that is broken.',
      ],
      meets: 'Finds most of the planted faults, and says for each what a consumer would suffer from it.',
      excellent:
        'Also ranks them by harm, proposes the change that breaks nobody, and names a rule that a linter could enforce for all.',
      dimensionIds: ['contracts', 'security'],
    },
  ],
  source: ['19 Exercises: Hands-on option'],
};
