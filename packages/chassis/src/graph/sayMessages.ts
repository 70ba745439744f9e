import { say, sayViolations, type Language, type Sentence, type Violation } from '@holdfast/kernel';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { RequestScoped } from './requestScoped.js';

/** What carries a message: with its sentence, or, for the mistakes of an input, with a sentence each. */
interface Speaker {
  readonly said?: Sentence;
  readonly violations?: readonly Violation[];
}

function sayIn({ said, violations }: Speaker, language: Language): string | undefined {
  if (said) return say(said, language);
  return violations && sayViolations(violations, language);
}

/**
 * Says every message in the language of who asks. The domain names sentences and what stands in them; here, where a
 * problem, a mistake or a warning becomes part of an answer, it gets its words. What has no sentence is left as it is.
 */
export function sayMessages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields()['message'] : undefined;
    if (!field) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source: Speaker, args, context: RequestScoped, place) => {
      const { language = 'en' } = context.request;
      return (language === 'en' ? undefined : sayIn(source, language)) ?? resolve(source, args, context, place);
    };
  }
}
