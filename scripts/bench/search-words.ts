/** Words from which the search bench makes titles, names and journals. */
const split = (words: string) => words.split(' ');

export const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺',
  ...split('欧阳 司马 诸葛 上官 尉迟 令狐 皇甫 慕容 长孙 公孙'),
];
export const givenCharacters = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力国建华玉红春梅志远思源子涵雨欣宇轩浩然晓东海波永生选佳峻和清其能翔金玲正喜经纶福崇锦峰祖成元竹得桂雪雁跃练卢营锴业龙虎段然可平家喜永旭捷克潭义科锋霞志姝亚越萍端鸿庆世友威影茜亮凤超云青山林立安宁德仁礼智信良才忠孝',
];
export const words = split(
  '社会 工作 政策 创新 扩散 治理 基层 乡镇 街道 社区 服务 组织 政府 地方 机制 路径 研究 探索 实践 经验 理论 视角 框架 逻辑 制度 变迁 结构 转型 发展 城市 农村 乡村 振兴 贫困 救助 养老 儿童 青年 妇女 残障 家庭 教育 医疗 卫生 健康 心理 评估 质量 能力 人才 专业 职业 伦理 价值 文化 历史 法律 权利 公共 管理 行政 财政 税收 金融 市场 企业 资本 劳动 就业 收入 分配 消费 技术 数字 网络 平台 数据 智慧 信息 媒体 传播 舆论 风险 危机 应急 灾害 环境 生态 气候 能源 土地 住房 人口 迁移 流动 身份 认同 信任 参与 协商 民主 政党 党建 国家 区域 协同 合作 竞争 网格 项目 购买 监督 绩效 激励 问责 改革 试点 推广 比较 案例 实证 定量 定性 分析 模型 指标 体系 影响 因素 效应 差异 演化 趋势 挑战 困境 对策 反思 重构 整合 赋能 嵌入 动员 互动 关系 空间 时间 日常 生活 情感 记忆 叙事 话语 符号 权力 精英 阶层 流域 草原 海洋 边疆 民族 宗教 科学 哲学 伦常 语言 文学 艺术 档案 图书 情报 知识 学科 课程 教师 学生 高校 大学 科研 期刊 评价 引文 出版',
);
export const journalHeads = split(
  '社会 中国社会 公共行政 公共管理 政治学 社会学 行政 江苏社会 浙江社会 广东社会 人口 教育 高等教育 经济 农业经济 财政 法学 哲学 历史 图书情报 情报 新闻 民族 宗教 心理 体育 环境 城市 农村 党政',
);
export const journalTails = split('工作 研究 评论 科学 学报 论坛 探索 杂志 学刊 管理');
export const universities = split(
  '暨南 济南大学 中南大学 西北师大 西北农林科技大学 北京大学 清华大学 复旦大学 南京大学 武汉大学 中山大学 四川大学 兰州大学 云南大学 山东大学 厦门大学 吉林大学 东北师大 华中师范大学 安徽师范大学',
);
export const editions = split('(社会科学版) (哲学社会科学版) (人文社会科学版) (自然科学版) ');
export const englishWords = split(
  'social work policy innovation diffusion governance local government community service organization mechanism theory practice evidence institutional change structure development urban rural poverty welfare ageing children youth gender family education health mental evaluation quality capacity professional ethics values culture history law rights public management administration fiscal finance market firm capital labour employment income inequality consumption technology digital network platform data information media communication risk crisis disaster environment ecology climate energy land housing population migration mobility identity trust participation deliberation democracy party state regional collaboration competition contracting accountability performance reform pilot comparative case empirical quantitative qualitative analysis model effects differences evolution trends challenges critical narrative discourse power elites class space everyday life emotion memory science philosophy language knowledge learning teachers students university research evaluation citation publishing towards beyond rethinking understanding measuring explaining',
);
export const englishFamilies = split(
  'Smith Johnson Williams Brown Jones García Miller Davis Rodríguez Martínez Hernández López Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Rossi Ferrari Bianchi Dubois Durand Lefèvre Novák Kowalski Nielsen Hansen Øster Lindström Virtanen Ivanov Petrov Tanaka Suzuki Kim Park Choi Singh Patel Khan Ostrom Walker Berry Shipan Volden Mossberger Dolowitz Marsh Weyland Simmons Elkins Gilardi Meseguer Heilmann Teets Hurst Zhu Zhang Wang',
);
export const englishGivens = split(
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret Donald Ashley Steven Emily Andrew Kimberly Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Jürgen François José Zoë',
);
export const englishJournals = split(
  'Governance Policy Public Administration Social Urban Comparative American British European Journal Review Quarterly Studies Research Affairs Annals Bulletin Science Politics Sociology Welfare',
);
