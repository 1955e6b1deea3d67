import type { Question } from '#domain/guide.ts';

export const leadershipQuestions: readonly Question[] = [
  {
    id: 'leadership-critical-path',
    dimensionId: 'leadership',
    kind: 'behavioural',
    text: 'Tell me about an integration workstream that you led across several teams. What was on your critical path that you did not control?',
    probes: [
      'How early did you see that it would slip, and by what?',
      'What did you do, and what did you have to give up?',
      'How far off was your first estimate, and why?',
    ],
    strong: [
      'Names the systems, teams and dates, what they tracked, and what they did when one of them slipped.',
      'Gave the estimate with its assumptions, and compared it with what happened.',
    ],
    weak: [
      '"We delivered it", with no action that was their own.',
      'Puts the delay down to another team, and did nothing before it showed.',
    ],
    source: ['19 What to assess: Delivery leadership', '14 Leadership experience', '19 Red flags'],
  },
  {
    id: 'leadership-date-today',
    dimensionId: 'leadership',
    kind: 'situational',
    text: 'A programme manager needs a date today, for an interface to a vendor whose sandbox you have not seen. What does she get from you?',
    probes: [
      'What would narrow your range most, and how soon?',
      'What besides building is in there?',
      'She reports only the earliest date upwards. What now?',
    ],
    strong: [
      'Gives a range with its assumptions, a day when it will be firmer, and a quick trial of the largest unknown.',
      'Counts in access, certificates, firewall rules, test data and waiting for the vendor.',
    ],
    weak: [
      'Gives one date with a hidden reserve, or none at all.',
      'Estimates only the days of their own development.',
    ],
    source: ['19 What to assess: Delivery leadership', '16 Bottlenecks', '6 Milestones: 60 days'],
  },
  {
    id: 'leadership-bad-news',
    dimensionId: 'leadership',
    kind: 'behavioural',
    text: 'Tell me about a time when you had to tell a business owner that a promise would not hold. What were your words?',
    probes: [
      'When did you know, and when did they?',
      'How did you say the same thing to the engineers?',
      'What did they take "done" to mean before, and what after?',
    ],
    strong: [
      'Told it early, as a consequence for the business, with options and a recommendation.',
      'Had agreed what "done" means, operation and non-functional requirements included.',
    ],
    weak: [
      'Waited for the status meeting, or hid it behind an amber light.',
      'Explained the technology and left the consequence to the listener.',
    ],
    source: ['9 Soft skills: Stakeholder communication', '19 Strong signals'],
  },
  {
    id: 'leadership-no-authority',
    dimensionId: 'leadership',
    kind: 'behavioural',
    text: 'Tell me about a decision that you needed from a team that owed you nothing. How did you get it?',
    probes: [
      'What did they stand to lose?',
      'Which evidence or options did you bring?',
      'At which point would you have escalated, to whom, and who would have known first?',
    ],
    strong: [
      "Understood the other team's pressures, made a yes cheap, and came away with a commitment and a date.",
      'Escalates openly, after saying so, with options and without blame.',
    ],
    weak: [
      'Escalated straight away, or waited and reported a blocker.',
      'Went round them with an interface that nobody knew of.',
    ],
    source: ['9 Soft skills: Influence without authority', '19 Scorecard dimensions: Delivery leadership'],
  },
  {
    id: 'leadership-grown-colleague',
    dimensionId: 'leadership',
    kind: 'behavioural',
    text: 'Who has become better at integration work because of you? What could they do afterwards that they could not before?',
    probes: [
      'How did you notice what was missing?',
      'Give me a review comment that you wrote for them.',
      'What did you stop doing for them?',
    ],
    strong: [
      'Names a person, what was missing, what they did about it, and what that person now does unaided.',
      'Quotes feedback one could act on, or shows an example others have used.',
    ],
    weak: [
      'Offers no more than "they can always ask me".',
      'Redid the work themselves whenever it became urgent.',
    ],
    source: ['9 Soft skills: Mentorship', '7 KPIs: Mentorship impact'],
  },
  {
    id: 'leadership-three-of-five',
    dimensionId: 'leadership',
    kind: 'situational',
    text: 'You can do three this quarter: a new partner interface, an alert on a queue nobody watches, contract tests for the five main APIs, a replacement for a brittle file transfer, a cleaner customer model. Choose.',
    probes: [
      'Which fact would change your choice?',
      'What do you say to the person who loses?',
      'What small part of a rejected one could you still deliver?',
    ],
    strong: [
      'Asks for incidents, revenue and dates, and weighs risk, value and time aloud.',
      'Cuts something down to a first step that is useful by itself.',
    ],
    weak: [
      'Chooses by technical interest, or by who asks loudest.',
      'Calls all of them necessary and asks for more people.',
    ],
    source: ['9 Soft skills: Pragmatism and prioritisation'],
  },
  {
    id: 'leadership-unreliable-vendor',
    dimensionId: 'leadership',
    kind: 'situational',
    text: "For the second time in a month, a vendor's API departs from its own documentation. Their support answers after five days; your go-live is in three weeks. What do you do this week?",
    probes: [
      'What do you do in your own design, whatever they answer?',
      'Who holds the contract, and what do they need from you?',
      'What does the programme hear from you today?',
    ],
    strong: [
      'Guards the flow with checks and a fallback, and pursues the vendor with a case that they can reproduce.',
      'Brings in the application owner and vendor management, with the effect on the date.',
    ],
    weak: ['Blames the vendor and waits.', 'Patches quietly each time, and tells nobody.'],
    source: ['19 Red flags', '16 Challenges', '12 Escalation points'],
  },
];
