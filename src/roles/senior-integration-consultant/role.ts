import type { Role } from '#domain/role.ts';
import { exercises } from './exercises.ts';
import { questions } from './questions.ts';
import { rubric } from './rubric.ts';
import { signals } from './signals.ts';

/** What an interviewer needs in the room. The role blueprint is loaded apart, on demand. */
export const seniorIntegrationConsultant: Role = {
  id: 'senior-integration-consultant',
  title: 'Senior Integration Consultant',
  rubric,
  questions: [...questions],
  exercises: [...exercises],
  signals: [...signals],
};
