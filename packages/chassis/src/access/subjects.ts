import type { RequestScoped } from '../graph/requestScoped.js';
import type { Subject } from './question.js';

/** A method, so that a service may say it of the things as its own resolvers know them, with its own context. */
interface About {
  toSubject(thing: unknown, context: RequestScoped): Subject | Promise<Subject>;
}

/** Says of the things of each type whom or what they are about, by the name of the type. */
export type Subjects = Readonly<Record<string, About['toSubject']>>;

/** Goes on with a subject, at once when it is there. */
export const whenSubject = (
  subject: Subject | Promise<Subject>,
  judge: (subject: Subject) => boolean | Promise<boolean>,
): boolean | Promise<boolean> => (subject instanceof Promise ? subject.then(judge) : judge(subject));
