import type { Exercise } from '#domain/guide.ts';
import { contractTestExercise, mappingExercise } from './exercises/hands-on.ts';
import { integrationDesignExercise } from './exercises/integration-design.ts';
import { productionIncidentExercise } from './exercises/production-incident.ts';

/** The four exercises of the role: two case studies, and two hands-on tasks used where the setting calls for them. */
export const exercises: readonly Exercise[] = [
  integrationDesignExercise,
  productionIncidentExercise,
  mappingExercise,
  contractTestExercise,
];
