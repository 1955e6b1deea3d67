import type { Blueprint } from '#domain/blueprint.ts';
import { activities } from './blueprint/activities.ts';
import { aiImpact } from './blueprint/ai-impact.ts';
import { career } from './blueprint/career.ts';
import { decisionRights } from './blueprint/decision-rights.ts';
import { deliverables } from './blueprint/deliverables.ts';
import { environment } from './blueprint/environment.ts';
import { experience } from './blueprint/experience.ts';
import { goals } from './blueprint/goals.ts';
import { inBrief } from './blueprint/in-brief.ts';
import { kpis } from './blueprint/kpis.ts';
import { responsibilities } from './blueprint/responsibilities.ts';
import { risks } from './blueprint/risks.ts';
import { softSkills } from './blueprint/soft-skills.ts';
import { stakeholders } from './blueprint/stakeholders.ts';
import { mission, summary } from './blueprint/summary.ts';
import { technicalSkills } from './blueprint/technical-skills.ts';
import { tools } from './blueprint/tools.ts';
import { variants } from './blueprint/variants.ts';

/** The whole role blueprint. Large and read on demand: load it lazily, never from role.ts. */
export const seniorIntegrationConsultantBlueprint: Blueprint = {
  roleId: 'senior-integration-consultant',
  title: 'Senior Integration Consultant',
  summary,
  mission,
  responsibilities,
  activities,
  deliverables,
  goals,
  kpis,
  technicalSkills,
  softSkills,
  tools,
  environment,
  stakeholders,
  decisionRights,
  experience,
  career,
  risks,
  variants,
  aiImpact,
  inBrief,
};
