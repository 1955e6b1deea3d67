import { describe, expect, test } from 'vitest';
import { blueprintSchema } from '#domain/blueprint.ts';
import { seniorIntegrationConsultantBlueprint as blueprint } from '#roles/senior-integration-consultant/blueprint.ts';
import { seniorIntegrationConsultantGuide as guide } from '#roles/senior-integration-consultant/guide.ts';
import { seniorIntegrationConsultant as role } from '#roles/senior-integration-consultant/role.ts';

/** Ids of groups with the number of their items. */
function sizes(groups: readonly { id: string; items: readonly unknown[] }[]): Record<string, number> {
  return Object.fromEntries(groups.map(({ id, items }) => [id, items.length]));
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('schema', () => {
  test('accepts the blueprint, which belongs to the role', () => {
    expect(() => blueprintSchema.parse(blueprint)).not.toThrow();
    expect(blueprint.roleId).toBe(role.id);
    expect(blueprint.title).toBe(role.title);
  });

  test('refuses a summary that names an unknown KPI', () => {
    const changed = structuredClone(blueprint);
    changed.inBrief.kpiIds.push('happiness');
    const result = blueprintSchema.safeParse(changed);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([
      'The summary names the KPI "happiness", which the blueprint does not have.',
    ]);
  });

  test('refuses two KPIs of one id', () => {
    const changed = structuredClone(blueprint);
    changed.kpis.items.push({ ...changed.kpis.items[0]! });
    expect(blueprintSchema.safeParse(changed).success).toBe(false);
  });
});

test('every source starts with the number of a section, and all sections but 19 are there', () => {
  const sources: string[] = [];
  JSON.stringify(blueprint, (key, value: unknown) => {
    if (key === 'source' && typeof value === 'string') sources.push(value);
    return value;
  });
  const numbers = new Set(sources.map((source) => Number(/^([1-9]|1\d|20) [A-Z]/.exec(source)?.[1])));
  const expected = Array.from({ length: 20 }, (_, index) => index + 1).filter((n) => n !== 19);
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(expected);
});

describe('every list is complete', () => {
  test('summary and mission', () => {
    expect(blueprint.summary.teams.items).toHaveLength(7);
    expect(blueprint.mission.outcomes.items).toHaveLength(5);
  });

  test('20 responsibilities', () => {
    expect(sizes(blueprint.responsibilities)).toEqual({
      strategic: 4,
      operational: 4,
      technical: 7,
      'cross-functional': 2,
      governance: 2,
      leadership: 1,
    });
  });

  test('activities', () => {
    expect(sizes(blueprint.activities)).toEqual({
      daily: 5,
      weekly: 5,
      monthly: 4,
      meetings: 6,
      incident: 4,
    });
  });

  test('deliverables', () => {
    expect(sizes(blueprint.deliverables)).toEqual({
      'architecture-and-design': 5,
      'build-and-configuration': 4,
      'quality-and-testing': 3,
      'operational-readiness': 4,
      'governance-and-enablement': 3,
    });
  });

  test('goals', () => {
    expect(sizes(blueprint.goals.milestones)).toEqual({
      'days-30': 4,
      'days-60': 3,
      'days-90': 3,
      'months-6': 3,
      'months-12': 3,
      'long-term': 3,
    });
    expect(blueprint.goals.highPerformance.items).toHaveLength(4);
  });

  test('technical skills, with their importance', () => {
    expect(sizes(blueprint.technicalSkills)).toEqual({
      'must-have': 7,
      'good-to-have': 5,
      advanced: 4,
      emerging: 3,
    });
    expect(blueprint.technicalSkills.map((group) => countBy(group.items.map((s) => s.importance)))).toEqual([
      { critical: 6, important: 1 },
      { important: 2, optional: 3 },
      { important: 3, optional: 1 },
      { optional: 3 },
    ]);
  });

  test('8 soft skills, each cited by a question of the role', () => {
    expect(blueprint.softSkills.items).toHaveLength(8);
    const cited = new Set(guide.questions.flatMap((q) => q.source));
    for (const { name } of blueprint.softSkills.items) expect(cited).toContain(`9 Soft skills: ${name}`);
  });

  test('35 tools, with their applicability', () => {
    const { items } = blueprint.tools;
    expect(items).toHaveLength(35);
    expect(new Set(items.map((t) => t.name)).size).toBe(35);
    expect(countBy(items.map((t) => t.applicability))).toEqual({
      common: 12,
      optional: 8,
      'context-specific': 15,
    });
    expect(items.filter((t) => t.applicabilityNote !== undefined).map((t) => t.name)).toEqual([
      'MuleSoft Anypoint Platform',
      'OpenTelemetry',
      'ServiceNow',
    ]);
  });

  test('environment', () => {
    expect(sizes(blueprint.environment)).toEqual({
      infrastructure: 3,
      application: 3,
      data: 3,
      security: 3,
      delivery: 3,
      scale: 2,
      'team-topology': 3,
    });
  });

  test('stakeholders', () => {
    expect(sizes(Object.values(blueprint.stakeholders))).toEqual({
      internal: 8,
      external: 3,
      peers: 5,
      upstream: 4,
      downstream: 4,
      collaboration: 2,
      'decision-making': 2,
      escalation: 4,
    });
  });

  test('decision rights', () => {
    expect(sizes(blueprint.decisionRights.tiers)).toEqual({ independent: 5, review: 4, approval: 4 });
    expect(blueprint.decisionRights.authority.items.map((a) => a.name)).toEqual([
      'Budget',
      'Architecture',
      'Vendor',
      'Delivery',
      'Hiring',
      'Compliance',
    ]);
  });

  test('experience', () => {
    const { years, certifications, ...groups } = blueprint.experience;
    expect(years.range).toBe('6–10+ years');
    expect(years.enterprise).toMatch(/^3\+ years /);
    expect(sizes(certifications)).toEqual({ 'certifications-common': 4, 'certifications-optional': 3 });
    expect(sizes(Object.values(groups))).toEqual({ education: 2, backgrounds: 5, domain: 2, leadership: 2 });
  });

  test('career', () => {
    expect(sizes(Object.values(blueprint.career))).toEqual({
      feeders: 4,
      next: 4,
      adjacent: 4,
      promotion: 4,
      evolution: 3,
    });
  });

  test('risks', () => {
    expect(sizes(Object.values(blueprint.risks))).toEqual({
      challenges: 6,
      bottlenecks: 5,
      'anti-patterns': 6,
      underperformance: 4,
      business: 5,
    });
  });

  test('six kinds of variants', () => {
    const points = blueprint.variants.map((v) => [v.id, v.cases.map((c) => c.points.length)]);
    expect(points).toEqual([
      ['company-size', [2, 2]],
      ['industry', [1, 1, 1, 1]],
      ['geography', [3]],
      ['product-or-service', [2, 2]],
      ['startup-or-enterprise', [1, 1]],
      ['regulated-or-not', [1, 1]],
    ]);
  });

  test('AI impact', () => {
    expect(sizes(blueprint.aiImpact)).toEqual({ automatable: 5, human: 5, changes: 4, expectations: 3 });
  });

  test('summary of section 20', () => {
    const { source: _source, purpose: _purpose, kpiIds, ...groups } = blueprint.inBrief;
    expect(new Set(kpiIds).size).toBe(10);
    expect(sizes(Object.values(groups))).toEqual({
      'top-responsibilities': 10,
      'top-technical-skills': 10,
      'top-soft-skills': 10,
      'top-tools': 10,
      'main-deliverables': 10,
      'main-goals': 3,
      'career-options': 5,
    });
  });
});

test('17 KPIs keep the bounds and rhythms of the source', () => {
  const bounds = /[<>≥]?\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)?(?:%|ms|\/5)?/g;
  expect(
    blueprint.kpis.items.map((k) => [
      k.id,
      k.target.replaceAll('tier-1', '').replace('Tier-1', '').replace('p95', '').match(bounds),
      k.frequency,
    ]),
  ).toEqual([
    ['integrations-delivered', ['1–3'], ['monthly']],
    ['lead-time', ['2–6'], ['monthly']],
    ['requirements-rework', ['<10–15%'], ['quarterly']],
    ['defect-density', null, ['sprint', 'monthly']],
    ['contract-test-coverage', ['70–90%'], ['monthly']],
    ['change-failure-rate', ['<10–15%'], ['monthly']],
    ['availability', ['99.5–99.9%'], ['monthly']],
    ['error-rate', null, ['weekly']],
    ['mttr', ['<2–4'], ['monthly']],
    ['recurring-incidents', ['<10–20%'], ['quarterly']],
    ['reconciliation-accuracy', ['>99.5–99.9%'], ['weekly', 'monthly']],
    ['throughput', ['<300–800ms'], ['quarterly', 'release']],
    ['documentation-completeness', ['>90–95%'], ['monthly']],
    ['security-closure-time', ['<14–30'], ['monthly']],
    ['stakeholder-satisfaction', ['≥4.2/5'], ['quarterly']],
    ['pattern-adoption', ['>80%'], ['quarterly']],
    ['mentorship-impact', null, ['quarterly']],
  ]);
});
