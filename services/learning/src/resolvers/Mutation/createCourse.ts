import { answerProblem, executeChange, InputReader, NAME_LENGTH_MAX, parseRequest } from '@holdfast/chassis';
import { parseKey, problem, type Problem, type Result, type Violation } from '@holdfast/kernel';
import { courseAggregate } from '../../store/collections.js';
import { toStored } from '../toStored.js';
import type { CreateCourseInput, MutationResolvers } from '../types.generated.js';

interface Course {
  readonly key: string;
  readonly title: string;
}

function parseCourse(input: CreateCourseInput): Result<Course, readonly Violation[]> {
  const reader = new InputReader();
  return reader.finish({
    key: reader.read(['key'], parseKey(input.key)) ?? '',
    title: reader.readText(['title'], input.title, NAME_LENGTH_MAX),
  });
}

const alreadyExists = (key: string): Problem<'CourseAlreadyExists'> => problem('CourseAlreadyExists', ['key'], { key });

export const createCourse: MutationResolvers['createCourse'] = async (_, { input }, context) => {
  const { identity } = context;
  const read = parseRequest(input, context, parseCourse(input));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: course } = read.value;
  const id = identity.course(course.key);
  const created = await executeChange(context, courseAggregate, { id, request, command: { ...course, request } });
  if (created.ok) return { __typename: 'CreateCourseSuccess', course: toStored({ id, state: created.value }) };
  return answerProblem(created.refusal === 'alreadyExists' ? alreadyExists(course.key) : created.refusal);
};
