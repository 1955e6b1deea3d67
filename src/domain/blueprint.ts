import * as z from 'zod/mini';
import { idSchema, sourceSchema } from './rubric.ts';

/**
 * The role blueprint: what the role is for, does, delivers and is measured by. It is read on demand and takes no part in
 * a rating. Plain lists are groups of texts, lists whose items have names are groups of points, so that a page can show
 * most of it with two components. Each group carries its `source`: the section of the blueprint document it comes from.
 */
const label = z.string().check(z.minLength(2));
const sentence = z.string().check(z.minLength(10));

/** One item that has a name: shown as a term and what is said about it. */
const pointSchema = z.strictObject({ name: label, text: sentence });

const heading = { id: idSchema, title: label, source: sourceSchema };
const groupSchema = z.strictObject({ ...heading, items: z.array(sentence).check(z.minLength(1)) });
const pointGroupSchema = z.strictObject({ ...heading, items: z.array(pointSchema).check(z.minLength(1)) });
/** For lists of job titles and other names that need no sentence. */
const nameGroupSchema = z.strictObject({ ...heading, items: z.array(label).check(z.minLength(1)) });

const kpiSchema = z.strictObject({
  id: idSchema,
  name: label,
  measures: sentence,
  why: sentence,
  /** An example benchmark with its bounds as the source gives them, "<10–15%" for instance. */
  target: label,
  /** The rhythms at which it is looked at; more than one where the source names more than one. */
  frequency: z.array(z.enum(['sprint', 'weekly', 'monthly', 'quarterly', 'release'])).check(z.minLength(1)),
});

const technicalSkillSchema = z.strictObject({
  name: label,
  covers: sentence,
  use: sentence,
  importance: z.enum(['critical', 'important', 'optional']),
  /** The source's qualifier of the importance, e.g. "context-specific". */
  importanceNote: z.optional(label),
});

const softSkillSchema = z.strictObject({
  id: idSchema,
  name: label,
  why: sentence,
  shows: sentence,
  strong: sentence,
});

const toolSchema = z.strictObject({
  category: label,
  name: label,
  use: sentence,
  applicability: z.enum(['common', 'optional', 'context-specific']),
  applicabilityNote: z.optional(label),
});

export const blueprintSchema = z
  .strictObject({
    roleId: idSchema,
    title: label,
    summary: z.strictObject({
      source: sourceSchema,
      purpose: sentence,
      reason: sentence,
      horizon: pointSchema,
      teams: pointGroupSchema,
    }),
    mission: z.strictObject({
      source: sourceSchema,
      mission: sentence,
      importance: sentence,
      outcomes: groupSchema,
    }),
    responsibilities: z.array(pointGroupSchema),
    activities: z.array(groupSchema),
    deliverables: z.array(groupSchema),
    goals: z.strictObject({
      /** In order of time; `theme` says what the period is about. */
      milestones: z.array(z.strictObject({ ...groupSchema.shape, theme: label })),
      success: z.strictObject({ source: sourceSchema, text: sentence }),
      highPerformance: groupSchema,
    }),
    kpis: z.strictObject({ source: sourceSchema, assumes: sentence, items: z.array(kpiSchema) }),
    technicalSkills: z.array(z.strictObject({ ...heading, items: z.array(technicalSkillSchema) })),
    softSkills: z.strictObject({ source: sourceSchema, items: z.array(softSkillSchema) }),
    tools: z.strictObject({ source: sourceSchema, items: z.array(toolSchema) }),
    environment: z.array(groupSchema),
    stakeholders: z.strictObject({
      internal: pointGroupSchema,
      external: pointGroupSchema,
      peers: nameGroupSchema,
      upstream: groupSchema,
      downstream: groupSchema,
      collaboration: groupSchema,
      authority: groupSchema,
      /** `name` is what happens, `to` is who hears of it. */
      escalation: z.strictObject({
        ...heading,
        items: z.array(z.strictObject({ name: label, to: label })),
      }),
    }),
    decisionRights: z.strictObject({ tiers: z.array(groupSchema), authority: pointGroupSchema }),
    experience: z.strictObject({
      years: z.strictObject({
        source: sourceSchema,
        range: label,
        text: sentence,
        /** Of which in demanding enterprise integration. */
        enterprise: label,
        note: sentence,
      }),
      education: groupSchema,
      certifications: z.array(nameGroupSchema),
      backgrounds: nameGroupSchema,
      domain: groupSchema,
      leadership: groupSchema,
    }),
    career: z.strictObject({
      feeders: nameGroupSchema,
      next: pointGroupSchema,
      adjacent: pointGroupSchema,
      promotion: pointGroupSchema,
      evolution: pointGroupSchema,
    }),
    risks: z.strictObject({
      challenges: pointGroupSchema,
      bottlenecks: groupSchema,
      antiPatterns: groupSchema,
      underperformance: groupSchema,
      business: pointGroupSchema,
    }),
    /** One entry per kind of variant; each case says what changes there. */
    variants: z.array(
      z.strictObject({
        ...heading,
        cases: z.array(z.strictObject({ name: label, points: z.array(sentence).check(z.minLength(1)) })),
        note: z.optional(sentence),
      }),
    ),
    aiImpact: z.array(groupSchema),
    inBrief: z.strictObject({
      source: sourceSchema,
      purpose: sentence,
      responsibilities: nameGroupSchema,
      technicalSkills: nameGroupSchema,
      softSkills: nameGroupSchema,
      tools: nameGroupSchema,
      /** Ids of entries in `kpis`, most telling first. */
      kpiIds: z.array(idSchema),
      deliverables: nameGroupSchema,
      goals: nameGroupSchema,
      career: nameGroupSchema,
    }),
  })
  .check((ctx) => {
    const known = new Set<string>();
    for (const [index, { id }] of ctx.value.kpis.items.entries()) {
      if (known.has(id)) {
        ctx.issues.push({
          code: 'custom',
          message: `Two KPIs share the id "${id}". Give each its own.`,
          path: ['kpis', 'items', index, 'id'],
          input: id,
        });
      }
      known.add(id);
    }
    for (const [index, id] of ctx.value.inBrief.kpiIds.entries()) {
      if (!known.has(id)) {
        ctx.issues.push({
          code: 'custom',
          message: `The summary names the KPI "${id}", which the blueprint does not have.`,
          path: ['inBrief', 'kpiIds', index],
          input: id,
        });
      }
    }
  });

export type Blueprint = z.infer<typeof blueprintSchema>;
