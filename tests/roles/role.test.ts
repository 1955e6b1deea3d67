import { describe, expect, test } from 'vitest';
import { checkGuide } from '#domain/guide.ts';
import { checkRole, roleSchema } from '#domain/role.ts';
import { loadGuide, loadRole } from '#roles/catalogue.ts';
import { seniorIntegrationConsultantGuide as guide } from '#roles/senior-integration-consultant/guide.ts';
import { seniorIntegrationConsultant as role } from '#roles/senior-integration-consultant/role.ts';

const { rubric, signals } = role;
const { questions, exercises } = guide;

/** The number of words as a reader counts them. */
function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

test('the role passes its schema', () => {
  expect(() => roleSchema.parse(role)).not.toThrow();
});

test('the guide passes its schema and names only dimensions of the rubric', () => {
  expect(checkGuide(guide, rubric)).toMatchObject({ ok: true });
});

test('the catalogue loads both, checked', async () => {
  expect(await loadRole(role.id)).toEqual({ ok: true, value: role });
  expect(await loadGuide(role)).toEqual({ ok: true, value: guide });
  expect(await loadRole('nobody')).toMatchObject({ ok: false, error: { code: 'unknown-role' } });
});

describe('what the schemas refuse', () => {
  test('a rubric without an anchor, with the place', () => {
    const broken = structuredClone(role) as unknown as { rubric: { dimensions: { anchors: object }[] } };
    broken.rubric.dimensions[2]!.anchors = { 1: 'Too few of them.' };
    const checked = checkRole(broken);
    expect(checked).toMatchObject({ ok: false, error: { code: 'refused-role' } });
    expect(checked.ok ? '' : checked.error.message).toContain('rubric.dimensions.2.anchors');
  });

  test('two dimensions of one name, weights that differ without a reason, a signal of an unknown dimension', () => {
    const twins = structuredClone(role);
    twins.rubric.dimensions[1]!.title = twins.rubric.dimensions[0]!.title;
    expect(JSON.stringify(checkRole(twins))).toContain('Two dimensions share the title');
    const uneven = structuredClone(role);
    uneven.rubric.dimensions[1]!.weight = 2;
    expect(JSON.stringify(checkRole(uneven))).toContain('say why in weightsReason');
    const stray = structuredClone(role);
    stray.signals[0]!.dimensionIds = ['charm'];
    expect(JSON.stringify(checkRole(stray))).toContain('which the rubric does not have');
  });

  test('a question of an unknown dimension', () => {
    const stray = structuredClone(guide);
    stray.questions[0]!.dimensionId = 'charm';
    expect(checkGuide(stray, rubric)).toMatchObject({ ok: false, error: { code: 'refused-guide' } });
  });
});

test('every id is used once', () => {
  const ids = [
    ...rubric.dimensions.map((d) => `dimension ${d.id}`),
    ...questions.map((q) => `question ${q.id}`),
    ...signals.map((s) => `signal ${s.id}`),
    ...exercises.map((e) => `exercise ${e.id}`),
    ...exercises.flatMap((e) => e.outputs.map((o) => `output ${o.id}`)),
  ];
  expect(ids).toEqual([...new Set(ids)]);
});

test('every source starts with the number of a section', () => {
  const sources = [...rubric.dimensions, ...questions, ...exercises, ...signals].flatMap(
    (item) => item.source,
  );
  for (const source of sources) expect(source).toMatch(/^([1-9]|1\d|20) [A-Z]/);
});

describe('rubric', () => {
  test('has the seven dimensions, in order', () => {
    expect(rubric.dimensions.map((d) => [d.id, d.title, d.short])).toEqual([
      ['architecture', 'Integration architecture', 'architecture'],
      ['contracts', 'API and contract design', 'contracts'],
      ['mapping', 'Data mapping and quality', 'mapping'],
      ['security', 'Security', 'security'],
      ['reliability', 'Reliability and operations', 'reliability'],
      ['leadership', 'Delivery leadership', 'leadership'],
      ['tools', 'Tool and platform proficiency', 'tools'],
    ]);
  });

  test('is version 1, weighs all alike, and must meet architecture and security only', () => {
    expect([rubric.id, rubric.version]).toEqual(['senior-integration-consultant', 1]);
    expect(rubric.dimensions.map((d) => d.weight)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(rubric.dimensions.filter((d) => d.mustMeet).map((d) => d.id)).toEqual([
      'architecture',
      'security',
    ]);
  });

  test('leaves tools unassessed as an ordinary outcome, and no other dimension', () => {
    expect(rubric.dimensions.filter((d) => d.asApplicable !== undefined).map((d) => d.id)).toEqual(['tools']);
  });

  test.each(rubric.dimensions.map((d) => [d.title, d.anchors] as const))(
    '%s: four different anchors, each one sentence that fits beside a radio button',
    (_, anchors) => {
      const texts = Object.values(anchors);
      expect(new Set(texts).size).toBe(4);
      for (const text of texts) {
        expect(wordCount(text)).toBeGreaterThanOrEqual(12);
        expect(wordCount(text)).toBeLessThanOrEqual(26);
        expect(text).toMatch(/^[A-Z].*[^.]\.$/);
      }
    },
  );
});

describe('questions', () => {
  test.each(rubric.dimensions.map((d) => d.id))('%s has at least four, of both kinds', (dimensionId) => {
    const own = questions.filter((q) => q.dimensionId === dimensionId);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(new Set(own.map((q) => q.kind))).toEqual(new Set(['behavioural', 'situational']));
  });

  test('are short enough to be asked in one breath or two', () => {
    for (const { id, text, probes } of questions) {
      expect(wordCount(text), id).toBeLessThanOrEqual(45);
      for (const probe of probes) expect(wordCount(probe), id).toBeLessThanOrEqual(22);
    }
  });

  test.each([
    ['Consultative discovery', ['architecture', 'mapping']],
    ['Stakeholder communication', ['leadership']],
    ['Influence without authority', ['leadership']],
    ['Systems thinking', ['architecture']],
    ['Troubleshooting under pressure', ['reliability']],
    ['Documentation discipline', ['contracts']],
    ['Mentorship', ['leadership']],
    ['Pragmatism and prioritisation', ['leadership']],
  ])('the soft skill %s is asked about under %j', (skill, dimensionIds) => {
    const citing = questions.filter((q) => q.source.includes(`9 Soft skills: ${skill}`));
    expect(new Set(citing.map((q) => q.dimensionId))).toEqual(new Set(dimensionIds));
  });

  test.each([
    ['Integration pattern judgement', 'architecture'],
    ['API and contract design quality', 'contracts'],
    ['Data mapping and semantics', 'mapping'],
    ['Security competence', 'security'],
    ['Reliability engineering', 'reliability'],
    ['Delivery leadership', 'leadership'],
    ['Platform familiarity', 'tools'],
  ])('what to assess, %s, is asked about under %s', (topic, dimensionId) => {
    const citing = questions.filter((q) => q.source.includes(`19 What to assess: ${topic}`));
    expect(citing.length).toBeGreaterThanOrEqual(2);
    expect(new Set(citing.map((q) => q.dimensionId))).toEqual(new Set([dimensionId]));
  });
});

describe('exercises', () => {
  test('have the durations and the number of outputs that the source gives', () => {
    expect(exercises.map((e) => [e.kind, e.minutes, e.outputs.length, e.contextSpecific])).toEqual([
      ['integration-design', { from: 90, to: 90 }, 5, false],
      ['production-incident', { from: 45, to: 60 }, 4, false],
      ['mapping', null, 2, true],
      ['contract-test', null, 2, true],
    ]);
  });

  test('show the candidate no entry of a checklist and no word that gives an answer away', () => {
    const answer =
      /idempot|outbox|saga|circuit|backpressure|reconcil|canonical|webhook|replay|duplicate|expired|rotat|certificate/i;
    for (const { id, brief, outputs } of exercises) {
      const shown = brief.join(' ');
      expect(shown, id).not.toMatch(answer);
      for (const entry of outputs.flatMap((o) => [...o.checklist, o.meets, o.excellent])) {
        expect(shown, id).not.toContain(entry);
      }
    }
  });

  test('between them inform every dimension', () => {
    const informed = new Set(exercises.flatMap((e) => e.outputs.flatMap((o) => o.dimensionIds)));
    expect(informed).toEqual(new Set(rubric.dimensions.map((d) => d.id)));
  });
});

test('there are five strong signals, four weak ones and four red flags', () => {
  const counts = { strong: 0, weak: 0, 'red-flag': 0 };
  for (const { kind } of signals) counts[kind] += 1;
  expect(counts).toEqual({ strong: 5, weak: 4, 'red-flag': 4 });
});
