import type { Guide } from '#domain/guide.ts';
import { exercises } from './exercises.ts';
import { questions } from './questions.ts';

/** What the interviewer asks and runs. */
export const seniorIntegrationConsultantGuide: Guide = {
  roleId: 'senior-integration-consultant',
  questions: [...questions],
  exercises: [...exercises],
};
