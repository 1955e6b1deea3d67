import type { Role } from '#domain/role.ts';
import { rubric } from './rubric.ts';
import { signals } from './signals.ts';

/** What scorecards and panels rest on. The guide and the role blueprint are loaded apart, when they are needed. */
export const seniorIntegrationConsultant: Role = {
  id: 'senior-integration-consultant',
  title: 'Senior Integration Consultant',
  rubric,
  signals: [...signals],
};
