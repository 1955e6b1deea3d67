import type { Exercise } from '#domain/guide.ts';

/** Case study A: 90 minutes, five outputs. The answers under `running` are invented so that every candidate gets the same ones. */
export const integrationDesignExercise: Exercise = {
  id: 'integration-design',
  kind: 'integration-design',
  title: 'Integration design: CRM to ERP',
  minutes: { from: 90, to: 90 },
  contextSpecific: false,
  brief: [
    "A company sells to other businesses. Its sales staff look after customers and orders in a CRM bought as SaaS. Finance and the warehouse work in an ERP in the company's own data centre.",
    'Customers and orders from the CRM are to be kept in step with the ERP. Further services downstream are to be told when something happens to a customer or an order.',
    'You have 90 minutes, including the time to take us through your result. Draw and write in whatever way you like. Ask us anything: we answer as the client.',
    'We would like five things from you. First, an architecture, with your decision for each flow between synchronous and asynchronous. Second, an outline of the API and event contracts. Third, the points that matter in the mapping, and your approach to errors. Fourth, the non-functional requirements. Fifth, an outline of cutover and rollback.',
    'A rough answer to all five tells us more than a polished answer to two. Where you assume something, say so.',
  ],
  running: [
    'Give the brief, then wait. Note the questions asked before the first line is drawn: they are evidence for Integration architecture and Data mapping and quality.',
    'A split that works: 10 minutes of questions, 50 of work, 30 to present and to be asked. Tell the candidate when half the time is gone.',
    'If asked about volume: 4,000 orders on a normal day, ten times as many on the last day of a quarter, 60,000 customers.',
    'If asked about the systems: the ERP is closed from 02:00 to 04:00, takes about five orders a second, and does not recognise repeats. The CRM limits API calls per day and can send webhooks, in no guaranteed order.',
    'If asked about ownership: names and contacts belong to the CRM, credit limits and invoice addresses to the ERP. About the delivery address the two departments disagree; let the candidate say how to settle it.',
    'If asked who listens downstream: a delivery portal, a data warehouse and a loyalty service run by a partner outside the company.',
    'If asked about the old way: a nightly file transfer that finance reconciles by hand; it can run in parallel for four weeks.',
    'Give these answers only when asked, and the same to everyone. If an output is not begun after 70 minutes, name it once.',
  ],
  outputs: [
    {
      id: 'design-architecture',
      title: 'Architecture, sync and async',
      asks: 'Which parts there are, which way data flows, and for each flow whether it is synchronous or asynchronous, with the reason.',
      checklist: [
        'Asked about volume, availability of the ERP or ownership of data before choosing.',
        'Decided flow by flow, not once for the whole.',
        'Named a cost of the chosen style, such as delay, order of arrival or one more thing to run.',
        'Put a buffer or limit between the CRM peak and the ERP.',
        'Kept the listeners downstream apart from the path of the order.',
      ],
      meets:
        'Each flow has a pattern that fits it and a stated reason, and the nightly closure and the peak are dealt with.',
      excellent:
        'Also says what fails first as volume or listeners grow, and which of the decisions should become a standard for the next integration.',
      dimensionIds: ['architecture'],
    },
    {
      id: 'design-contracts',
      title: 'API and event contracts',
      asks: 'The main resources and events, their important fields, the error answers, and how they may change later.',
      checklist: [
        'Named resources or events in the words of the business, not those of the ERP tables.',
        'Gave each order and event an identity that survives a repeat.',
        'Listed error answers and which of them are worth another attempt.',
        'Said how a version changes and how consumers hear of it.',
        'Limited what the partner outside the company receives and may call.',
      ],
      meets:
        'A consumer could start to build from the outline: fields, identity, errors and a rule for versions are there.',
      excellent:
        'Also says which contract tests would stop a release, and who owns, catalogues and retires each interface.',
      dimensionIds: ['contracts', 'security'],
    },
    {
      id: 'design-mapping',
      title: 'Mapping and error handling',
      asks: 'What has to be decided field by field, what makes a record invalid, and what then happens to it.',
      checklist: [
        'Asked or stated which system owns which values.',
        'Dealt with an order whose customer is not yet in the ERP.',
        'Dealt with optional values, defaults or code lists that differ.',
        'Separated errors that pass by themselves from errors that need a person.',
        'Included a comparison of counts or amounts between the two systems.',
      ],
      meets:
        'Ownership, validation and the way of a rejected record are settled, and a lost record would be noticed.',
      excellent:
        'Also argues for or against a canonical customer, and shows how a value in the ERP can be traced to where it came from.',
      dimensionIds: ['mapping', 'reliability'],
    },
    {
      id: 'design-requirements',
      title: 'Non-functional requirements',
      asks: 'Requirements for throughput, security and observability, and any others that the case needs, in a form that can be tested.',
      checklist: [
        'Throughput and delay as numbers, the peak included.',
        'How each party proves who it is, and which rights it gets.',
        'Where secrets are kept, and which data must not appear in logs.',
        'What is measured, one business figure included, and what raises an alert.',
        'How much loss or outage is tolerable, or a question to the client about it.',
      ],
      meets:
        'Throughput, security and observability each have a requirement that a test or a dashboard could show as met.',
      excellent:
        'Also sets service-level objectives, thinks as an attacker along the path of an order, and changes the design because of it.',
      dimensionIds: ['architecture', 'security', 'reliability'],
    },
    {
      id: 'design-cutover',
      title: 'Cutover and rollback',
      asks: 'How the company gets from the file transfer to the new integration, who decides, and how it gets back.',
      checklist: [
        'Moved in steps, or ran old and new side by side, with a comparison between them.',
        'Loaded and cleaned existing records before the switch.',
        'Named who decides to go on and by which figures.',
        'Named the last moment at which going back is possible, and what happens to orders in flight.',
        'Planned who watches in the first weeks, and with which runbook.',
      ],
      meets:
        'The steps, the people who decide and a way back are there, and orders in flight are accounted for.',
      excellent:
        'Also names the dependencies on other teams, the riskiest assumption with an early test for it, and what each audience is told.',
      dimensionIds: ['leadership', 'reliability'],
    },
  ],
  source: ['19 Exercises: Case study A'],
};
