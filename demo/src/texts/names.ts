import type { NamePart } from './texts.js';

// A family name or a part of a given name with its Latin letters after it.
const FAMILY =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan 邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lv';
const GIVEN =
  '伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao 明ming 超chao 霞xia 平ping 刚gang 玲ling 桂gui 英ying 华hua 文wen 辉hui 宁ning 佳jia 欣xin 雨yu 晨chen 浩hao 宇yu 轩xuan 子zi 思si 雪xue 梅mei 兰lan 春chun 志zhi 国guo 建jian 海hai 婷ting 琳lin 颖ying 博bo 凯kai 鹏peng';

type NameParts = readonly [NamePart, ...NamePart[]];

function toParts(text: string): NameParts {
  const [first = { chinese: '', latin: '' }, ...rest] = text
    .split(' ')
    .map((part) => ({ chinese: part.slice(0, 1), latin: part.slice(1) }));
  return [first, ...rest];
}

export const familyNames: NameParts = toParts(FAMILY);
export const givenNames: NameParts = toParts(GIVEN);
