/** What commands are for, in Chinese. */
export const usage = {
  programDescription: 'Holdfast：让人愿意留下的培训，让业务看得见的成效。',
  programExamples: `示例：
  $ holdfast start
  $ holdfast template people > people.csv
  $ holdfast import people people.csv
  $ holdfast status --wait

每个命令都有说明：holdfast import --help`,
  helpUsage: '用法：',
  helpArguments: '参数：',
  helpOptions: '选项：',
  helpCommands: '命令：',
  helpSummary: '显示命令的说明',
  optionHelp: '显示本说明',
  optionLang: '使用的语言（{known}）；不写则按系统区域设置',
  optionUrl: 'GraphQL 地址；不写则用 HOLDFAST_URL，再不然用 {url}',
  optionToken: '证明访问者身份的令牌；不写则用 HOLDFAST_TOKEN',
  optionJson: '只输出一个 JSON 对象',
  optionTimeout: '--wait 最多等待的秒数（默认 {seconds}）',
  migrateSummary: '在 MongoDB 和 Kafka 中创建数据库、索引和主题',
  migrateDescription:
    '在 MongoDB 和 Kafka 中创建各服务所需的内容，可重复执行：已有的保持不变，形式不同的会列出差异并拒绝。首次执行会打印新安装的密钥。所用设置与各服务相同：HOLDFAST_STORE、HOLDFAST_MONGO_URL、HOLDFAST_JOURNAL、HOLDFAST_KAFKA_BROKERS 等。',
  migrateExamples: `示例：
  $ HOLDFAST_STORE=mongo HOLDFAST_MONGO_URL=mongodb://127.0.0.1:27017 HOLDFAST_JOURNAL=kafka HOLDFAST_KAFKA_BROKERS=127.0.0.1:9092 holdfast migrate`,
  startSummary: '在本机运行 Holdfast',
  startDescription:
    '在本机运行 Holdfast：所有服务在一个进程里，或只运行一个目标。按 Ctrl+C 停止。\n主要选项：--target、--port、--data-dir、--list-targets、--list-settings、--verify-config、--print-config、--dev。\n--list-settings 列出全部选项，以及 --target 所指目标的设置；也见 docs/configuration.md。',
  startExamples: `示例：
  $ holdfast start
  $ holdfast start --port 4100 --data-dir ./data
  $ holdfast start --list-targets
  $ holdfast start --verify-config`,
  templateSummary: '输出带示例行的 CSV 表头',
  templateDescription:
    '输出一个可以直接使用的 CSV 文件：包含该类数据的全部字段和示例行。\n示例中的期次和指标属于演示公司；请换成自己的。',
  templateExamples: `示例：
  $ holdfast template people > people.csv
  $ holdfast template observations`,
  statusSummary: '查看数据是否已全部生效',
  statusDescription:
    '说明导入的数据是否已全部生效；如果没有，说明原因。\n退出码 0：已全部生效；1：尚未全部生效；2：无人应答，或没有一个服务给出数字。',
  statusExamples: `示例：
  $ holdfast status
  $ holdfast status --wait --timeout 120
  $ holdfast status --json`,
  optionStatusWait: '等到全部生效为止',
  eventsSummary: '处理未能生效的事件，或为新的读取方重新发布',
  eventsDescription:
    '失败五次的事件会被搁置，同一对象后面的事件随之等待，其他一切照常。\n请先排除原因，再执行 replay；如果该事件不应生效，可用 skip 跳过，须写明原因和决定人。\nrepublish 用于之前不在场的读取方：服务会告知一切的现状，其他读取方不会得到任何新内容。\nparked 的退出码 0：没有搁置；1：有搁置。其他命令 0：完成；1：未能按时全部生效；2：被拒绝或无人应答。',
  eventsExamples: `示例：
  $ holdfast events parked outcomes
  $ holdfast events replay outcomes --all
  $ holdfast events skip outcomes 事件 --reason "测试数据" --by "林伟"
  $ holdfast events republish learning --wait`,
  eventsParkedSummary: '列出事件被搁置的对象及原因',
  eventsReplaySummary: '按原有顺序重新处理搁置的事件',
  eventsSkipSummary: '让一个搁置的事件永远不生效；该决定会留存',
  eventsRepublishSummary: '为新的读取方发布该服务中一切的现状',
  argumentSource: '事件被搁置的对象，名称见列表',
  argumentEvent: '事件，名称见列表',
  optionReplayAll: '该服务中搁置的全部事件',
  optionSkipReason: '（必填）为什么没有该事件也不会有损失；留存备查',
  optionSkipBy: '（必填）由谁决定；留存备查',
  optionRepublishBy: '由谁提出；与该项工作一同留存',
  optionRepublishWait: '等到全部发布并生效后再返回',
  backupSummary: '把 Holdfast 保存的全部内容复制到一个归档文件',
  backupDescription:
    '把所有服务的全部文档复制到一个归档文件，其中含有安装的密钥：请像保管数据一样妥善保管。\n请先停止 Holdfast：单机时停止该进程，多进程时停止全部进程。已开始的工作会先做完，再进行复制；完成后再启动。\n所用设置与各服务相同：数据文件夹，或 HOLDFAST_STORE、HOLDFAST_MONGO_URL、HOLDFAST_NAMESPACE 等。\n退出码 0：归档完整并已写入磁盘；2：没有归档。',
  backupExamples: `示例：
  $ holdfast backup 周一.holdfast.gz --data-dir ./data`,
  restoreSummary: '把安装恢复到归档中的状态',
  restoreDescription:
    '把本安装的归档载入，所有服务一起恢复，并提高纪元（epoch）：使用新的存储和主题，全部载入并核对完之前，现有内容不变。\n请先停止 Holdfast。备份之后接受的数据不在新的纪元中，请重新导入。\n中断的恢复可以重新执行。退出码 0：已恢复；2：一切保持原样。',
  restoreExamples: `示例：
  $ holdfast restore 周一.holdfast.gz --data-dir ./data --dry-run
  $ holdfast restore 周一.holdfast.gz --data-dir ./data`,
  exportSummary: '写出用于迁移安装的归档',
  exportDescription:
    '写出归档，供 import-archive 在另一处开始该安装，例如从数据文件夹迁移到 MongoDB 和 Kafka。它与 backup 写出的归档相同，同样要先停止 Holdfast。',
  exportExamples: `示例：
  $ holdfast export 迁移.holdfast.gz --data-dir ./data`,
  importArchiveSummary: '在新的地方用归档开始一个安装',
  importArchiveDescription:
    '把归档载入一个空的地方，并提高纪元（epoch）：新的数据文件夹，或由它在 MongoDB 和 Kafka 中创建的数据库和主题。所有集合的数量和指纹都会核对。完成后打印启动各服务所用的设置。\n中断的导入可以重新执行。退出码 0：已载入；2：没有开始。',
  importArchiveExamples: `示例：
  $ holdfast import-archive 迁移.holdfast.gz --data-dir ./new
  $ HOLDFAST_STORE=mongo HOLDFAST_MONGO_URL=mongodb://127.0.0.1:27017 HOLDFAST_JOURNAL=kafka HOLDFAST_KAFKA_BROKERS=127.0.0.1:9092 holdfast import-archive 迁移.holdfast.gz`,
  argumentArchive: '归档文件',
  optionArchiveDataDir: '单机运行时的数据文件夹；不写则用 HOLDFAST_DATA_DIR，再不然用 data',
  optionSettleTimeout: '等待已开始的工作做完的秒数（默认 {seconds}）',
  optionRestoreDryRun: '只检查归档和设置，说明将要做什么，不写入任何内容',
  tokenSummary: '制作令牌，以他人的身份查看数据',
  tokenDescription:
    '用数据文件夹的密钥签发一个令牌，代表具有这些角色的访问者。只有该文件夹的网关、且仅在以 --dev 运行时才接受它：真实用户由身份提供方确认身份（HOLDFAST_OIDC_ISSUER）。\n退出码 0：已输出；2：被拒绝。',
  tokenExamples: `示例：
  $ holdfast token --role ADMIN
  $ holdfast token --role MANAGER:north --role EMPLOYEE --person 1042 --for 30m
  $ HOLDFAST_TOKEN=$(holdfast token --role ADMIN) holdfast status`,
  tokenHint: '该数据文件夹的网关以 --dev 运行时接受此令牌。',
  optionTokenRole: '角色，或某单位及其下级的角色，如 HRBP:north；可重复',
  optionTokenPerson: '访问者作为公司员工的工号',
  optionTokenPurpose: '读取个人数据的目的',
  optionTokenFor: '有效时间，如 30m 或 8h（默认：{hours}h）',
  optionTokenDataDir: '数据文件夹；否则取 HOLDFAST_DATA_DIR，再否则为 data',
  keysSummary: '制作各服务识别网关所用的密钥',
  keysDescription:
    '输出两项设置：网关用来签署“代谁请求”的密钥，以及各服务用来验证它的密钥。网关与服务分进程运行时需要。\n不停机更换：先让每个服务的密钥集同时含新旧两把验证密钥并重启，再把新的签名密钥交给网关，最后从密钥集中去掉旧的。',
  keysExamples: `示例：
  $ holdfast keys
  $ holdfast keys >> .env
  $ holdfast keys > .env.keys; set -a; . ./.env.keys; set +a`,
  keysHint:
    '签名密钥只属于网关，须保密；验证密钥交给每个服务。存入文件后，在 shell 中这样导出：set -a; . ./FILE; set +a',
  demoSummary: '载入一家虚构的公司，它的每个数字都是已知的',
  demoDescription:
    '把演示公司载入正在运行的 Holdfast：一家约 5,000 人的虚构零售企业，与已有数据并存。\n可以放心重复执行，中断后再执行会接着做。它的键以 demo- 开头，工号以 D- 开头。\n加上 --remove 则删除为演示而建的数据文件夹及其中的全部数据。',
  demoExamples: `示例：
  $ holdfast demo
  $ holdfast demo --lang en
  $ holdfast demo --remove --data-dir ./data --yes`,
  optionDemoRemove: '删除演示的数据文件夹；须先停止 Holdfast',
  optionDemoDataDir: '与 --remove 同用：要删除的数据文件夹',
  optionDemoYes: '确认该文件夹中的全部数据可以删除',
  importSummary: '从 CSV 导入人员、报名、学习活动或指标数值',
  importDescription:
    '导入 CSV 文件（也可以是 .csv.gz）的各行。每一行单独判断：被拒绝的行连同原因写入 FILE.refused.csv，其余的都会保存。\n可以放心重复执行，中断后再执行同一命令即可继续。\n除非用 --map 或 --set 指定，字段取同名列的值。\n退出码 0：全部导入；1：有行被拒绝；2：文件或命令有误。',
  importExamples: `示例：
  $ holdfast import people people.csv
  $ holdfast import people 花名册.csv --map externalId=工号 --map displayName=姓名 --map orgUnit=部门
  $ holdfast import enrollments lms.csv --where 状态=已报名 --set cohort=sales-basics-2026-03
  $ holdfast import observations 销售额.csv --map person=工号 --set metric=monthly-sales \\
      --wide 2026年1月=2026-01..2026-01 --wide 2026年2月=2026-02..2026-02
  $ holdfast import activity clicks.csv.gz --map person=user --map day=date --set cohort=aaa-2013j --dry-run
  $ cat people.csv | holdfast import people - --json`,
  argumentKind: '可选：{known}',
  argumentFile: '.csv 或 .csv.gz 文件；- 表示标准输入',
  optionMap: '字段对应的列；@row 表示行号，从 1 开始（可重复）',
  optionSet: '所有行的某个字段都用这个值（可重复）',
  optionWhere: '只导入该列文本完全相同的行（可重复）',
  optionWide: '该列是某一时期的数值，时期写日期或月份（仅用于 observations，可重复）',
  optionDayZero: '日期字段里的整数表示距这一天的天数',
  optionRecordedAt: '文件内容的时点，例如 2026-03-05T18:00:00+08:00；时点较晚的为准',
  optionSource: '与行号一起标识学习活动的行；不写则用文件名',
  optionEncoding: 'auto、utf-8 或 gb18030；auto 根据整个文件判断',
  optionEmptyClears: '空单元格表示清空该字段；不写则空单元格不起作用',
  optionDryRun: '只检查所有行，不保存；被拒绝的行仍写入 FILE.refused.csv',
  optionImportWait: '等到导入的数据全部生效后再返回',
  optionPatience: '服务器多少秒不接收任何数据就停止导入（默认 {seconds}）',
} as const;
