import type { Exercise } from '#domain/guide.ts';

/** Case study B: 45 to 60 minutes, four explanations. It holds for any incident that the console generates. */
export const productionIncidentExercise: Exercise = {
  id: 'production-incident',
  kind: 'production-incident',
  title: 'Production incident',
  minutes: { from: 45, to: 60 },
  contextSpecific: false,
  brief: [
    'You are on call for an integration platform that carries orders between several systems. This morning messages are piling up in the dead-letter queue, some calls fail to authenticate, and others time out.',
    'You get sanitised logs and metrics. More of them appear as time passes, as they would in real life. You may ask for anything else; we tell you whether it exists.',
    'Please think aloud. Tell us what you look at, what you expect to find there, and what you make of it.',
    'In 45 to 60 minutes we would like to hear four things: how you triage and which hypotheses you follow; what you do at once to limit the harm; what the root cause is and how you keep it from coming back; and what you would change in the monitoring.',
    'You will not need any particular product. There is no prize for being the first to guess.',
  ],
  running: [
    'Use the console: it gives every candidate the same incident, and the same clues at the same minutes. Reveal a clue early only if the candidate asks for exactly that.',
    'Write down the order in which things are looked at, and each hypothesis with what became of it. Both are hard to recall afterwards.',
    'After ten minutes, play the business owner: "What do I tell our customers?" Note the answer in their words.',
    'If the candidate is stuck for five minutes, say what the on-call colleague has just noticed (the next clue), and note that you did.',
    'Keep the last 15 minutes for root cause, prevention and monitoring, even when the cause has not been found: ask what they would do if their best hypothesis were true.',
  ],
  outputs: [
    {
      id: 'incident-triage',
      title: 'Triage and hypotheses',
      asks: 'What they look at, in which order and why, and how each hypothesis is confirmed or dropped.',
      checklist: [
        'Established since when, how many and which messages are affected, before looking for causes.',
        'Put the three symptoms in order of time, and asked which could bring about which.',
        'Named more than one hypothesis, and an observation that would rule each out.',
        'Asked what had changed: a release, a certificate, a credential, a limit, a schema.',
        'Told source, target, network, permission and own component apart.',
      ],
      meets: 'Works from evidence, one hypothesis at a time, and narrows the fault to one part of the path.',
      excellent:
        'Also says beforehand what each look will show if the hypothesis is true, and drops the first idea aloud when it is not.',
      dimensionIds: ['reliability', 'architecture'],
    },
    {
      id: 'incident-mitigation',
      title: 'Immediate mitigation',
      asks: 'What they do at once to limit the harm, what they leave alone, and who hears about it.',
      checklist: [
        'Limited the harm before the cause was certain.',
        'Kept the failed messages and the evidence; deleted or replayed nothing in haste.',
        'Named the risk of the step itself, such as duplicates or a flood on the target.',
        'Used an approved emergency path for any change of credentials or limits, with checks left on.',
        'Told the affected people what is known, what is not, and when they hear again.',
      ],
      meets:
        'Brings about a safe reduction of harm that can be undone, and gives a clear status to the people affected.',
      excellent:
        'Also takes the lead: hands out tasks, sets the next time to report, and has a way round ready for the business.',
      dimensionIds: ['reliability', 'leadership', 'security'],
    },
    {
      id: 'incident-root-cause',
      title: 'Root cause and prevention',
      asks: 'Why it happened, why it was not stopped earlier, how the data is put right, and what keeps it from coming back.',
      checklist: [
        'Told the trigger from the weakness that let it spread.',
        'Named the evidence for the cause, and what is still unproven.',
        'Described how failed messages are replayed without booking anything twice.',
        'Checked both systems against each other after the replay.',
        'Gave actions that somebody could own and somebody else could check.',
      ],
      meets:
        'Links the symptoms to one cause by evidence, replays safely, and proposes a fix and a preventive action.',
      excellent:
        'Also looks for the same weakness elsewhere, and proposes a change of standard or pipeline instead of a reminder to people.',
      dimensionIds: ['reliability', 'mapping'],
    },
    {
      id: 'incident-monitoring',
      title: 'Monitoring improvements',
      asks: 'What would have shown this earlier, to whom, and what the person woken by it should do.',
      checklist: [
        'Named a signal that came before the first complaint.',
        'Proposed an alert on an effect for the business, not only on a technical error.',
        'Gave a threshold, its reason, and who receives the alert.',
        'Tied the alert to a step in a runbook.',
        'Named an alert or dashboard to remove, or a way to keep the noise down.',
      ],
      meets:
        'Proposes alerts with thresholds, owners and runbook steps that would have caught this incident earlier.',
      excellent:
        'Also derives the alerts from a service-level objective, and adds warning of what is foreseeable, such as expiry or saturation.',
      dimensionIds: ['reliability'],
    },
  ],
  source: ['19 Exercises: Case study B'],
};
