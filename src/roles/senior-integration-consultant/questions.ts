import type { Question } from '#domain/guide.ts';
import { architectureQuestions } from './questions/architecture.ts';
import { contractsQuestions } from './questions/contracts.ts';
import { leadershipQuestions } from './questions/leadership.ts';
import { mappingQuestions } from './questions/mapping.ts';
import { reliabilityQuestions } from './questions/reliability.ts';
import { securityQuestions } from './questions/security.ts';
import { toolsQuestions } from './questions/tools.ts';

/** Every primary question of the role, in the order of the rubric's dimensions. */
export const questions: readonly Question[] = [
  ...architectureQuestions,
  ...contractsQuestions,
  ...mappingQuestions,
  ...securityQuestions,
  ...reliabilityQuestions,
  ...leadershipQuestions,
  ...toolsQuestions,
];
