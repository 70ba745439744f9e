import type { problems as english } from '../en/problems.js';

/** Every problem that a change may be refused with, in Chinese. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  // Everywhere
  RequestIdReused: '请求标识“{requestId}”以前用过，内容不同。',
  ParkedEventNotFound: '没有标识为 {eventId} 的已搁置事件；已搁置的事件请见其列表。',
  SourceNotParked: '来源 {source} 没有已搁置的事件；已搁置的事件请见其列表。',

  // people
  CareerPathNotFound: '没有编码为“{key}”的职业路径。',
  CareerStepNotFound: '职业路径“{path}”中没有阶段“{step}”。',
  CareerCommitmentAlreadyExists: '已经向该员工承诺过阶段“{step}”。',

  // learning
  CourseNotFound: '没有编码为“{key}”的课程。',
  CourseAlreadyExists: '编码为“{key}”的课程已经存在。',
  CohortAlreadyExists: '编码为“{key}”的期次已经存在。',

  // recognition
  IncentiveNotFound: '没有标识为“{id}”的激励。',
  IncentiveNotAccrued: '该激励的状态是 {status}；只有已计提（ACCRUED）的激励可以批准或驳回。',
  IncentiveNotApproved: '该激励的状态是 {status}；只有已批准（APPROVED）的激励可以发放。',
  IncentiveReversalNotProposed: '该激励的状态是 {status}，没有待定的冲回提议，无需决定。',

  // outcomes
  MetricNotFound: '没有编码为“{key}”的指标。',
  MetricAlreadyExists: '编码为“{key}”的指标已经存在。',
  StudyNotFound: '没有编码为“{key}”的研究。',
  StudyAlreadyExists: '编码为“{key}”的研究已经存在。',
};
