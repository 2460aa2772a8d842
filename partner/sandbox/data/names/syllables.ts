/** A character and its pinyin. Pinyin is unique within each list, so names stay distinct when romanised. */
export type Syllable = readonly [character: string, pinyin: string];

function syllables(text: string): Syllable[] {
  return text.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)] as const);
}

/** Company names are one of these and one of the next; the pairs are invented, not taken from any register. */
export const brandFirst = syllables(
  '澜lan 铭ming 瑞rui 恒heng 启qi 晟sheng 锦jin 朗lang 泓hong 煜yu 骏jun 沐mu 辰chen 卓zhuo 皓hao 凌ling 奕yi 霁ji 岑cen 砚yan 拓tuo 旭xu 穗sui 芃peng 鹿lu 禾he 舟zhou 棠tang',
);

export const brandSecond = syllables(
  '岳yue 川chuan 图tu 帆fan 纬wei 森sen 桥qiao 源yuan 诺nuo 石shi 林lin 野ye 屿yu 光guang 谷gu 枫feng 潮chao 辉hui 洲zhou 衡heng 澈che 象xiang 田tian 麦mai 庭ting 塔ta',
);

export const surnames = syllables(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 董dong 萧xiao 曹cao',
);

export const givenFirst = syllables(
  '文wen 雨yu 子zi 嘉jia 思si 俊jun 晓xiao 志zhi 佳jia2 明ming 梓zi2 诗shi 博bo 浩hao 静jing 海hai 春chun 国guo 亦yi 若ruo 书shu 景jing2 立li 振zhen',
).map(([character, pinyin]) => [character, pinyin.replace(/\d/, '')] as const);

export const givenSecond = syllables(
  '静jing 轩xuan 涵han 豪hao 琪qi 杰jie 婷ting 强qiang 敏min 宇yu 洋yang 慧hui 峰feng 琳lin 鹏peng 霞xia 晨chen 磊lei 然ran 欣xin 远yuan 航hang 宁ning 岚lan 凯kai 悦yue',
);
