/** How far the work is and what it came to, in Chinese. */
export const reports = {
  // How far it is
  seconds: '{seconds} 秒',
  minutes: '{minutes} 分 {seconds} 秒',
  hours: '{hours} 小时 {minutes} 分',
  progressInspect: '正在检查 {file} {percent}',
  unitRows: '行',
  unitValues: '数值',
  progress: '已读 {rows} 行（每秒 {rate} 行）；{unit}：保存 {stored}，拒绝 {refused}',
  progressLeft: '{percent}：已读 {rows} 行（每秒 {rate} 行）；{unit}：保存 {stored}，拒绝 {refused}；还需 {left}',
  progressWait: '等待中：{reason}',
  archiveSettling: '等待 {service} 做完已开始的工作',
  archiveWriting: '已写出的文档：{documents}',
  archiveChecking: '已检查的文档：{documents}',
  archiveLoading: '已载入的文档：{documents}',
  archiveComparing: '已核对的文档：{documents}',
  demoProgress: '正在载入演示公司：第 {number} 部分',

  // What it came to
  reportRead: '从 {file}（{encoding}）读取 {kind} {rows} 行，用时 {duration}。',
  reportSelected: '符合 --where 的行：{selected}。',
  reportMisshapen: '单元格个数与表头不符的行（--where 无法判断，因此拒绝）：{misshapen}。',
  reportStored: '已保存的行：{accepted}。无变化：{unchanged}。被拒绝：{refused}。',
  reportStoredValues:
    '已保存的数值（--wide 各列的每个非空单元格算一个）：{accepted}。无变化：{unchanged}。被拒绝：{refused}。',
  reportDryRun: '试运行，没有保存任何数据。将会保存的行：{accepted}。无变化：{unchanged}。被拒绝：{refused}。',
  reportDryRunValues:
    '试运行，没有保存任何数据。将会保存的数值（--wide 各列的每个非空单元格算一个）：{accepted}。无变化：{unchanged}。被拒绝：{refused}。',
  reportRefusedRows: '含有被拒绝内容的行：{refusedRows}；其中整行被拒绝：{unsentRows}。',
  reportEmpty: '跳过的空行：{empty}。',
  reportIgnored: '没有用到的列：{columns}。',
  reportReason: '  第 {row} 行：{reasons}',
  reportEarlierFile: '文件 {path} 是以前的导入留下的；这次没有被拒绝的行。',
  reportRefusedFile: '被拒绝的行连同全部原因在 {path}{why}。请在该文件中修正，再用同样的方式导入它。',
  reportDryRunFile:
    '试运行只写了一个文件：{path}{why}，内有被拒绝的行和全部原因。请在要导入的文件中修正这些行，再试一次。',
  reportRefusedElsewhere: '（原文件所在的文件夹不能写入）',
  reportBroken: '导入提前结束。已保存的数据不会丢失；再执行同一命令即可继续。',
  reportFileBroken:
    '导入提前结束：从错误信息指出的位置起，文件无法继续读取。请修正该处，再执行同一命令：已保存的行不会丢失，会计为“无变化”。',
  reportDryRunBroken: '试运行提前结束；请再执行同一命令。',
  reportDryRunFileBroken: '试运行提前结束：从错误信息指出的位置起，文件无法继续读取。请修正该处，再执行同一命令。',
  archiveWritten:
    '已写入 {file}：纪元 {epoch} 的 {documents} 个文档，时区 {timeZone}。归档中有该安装的密钥，请像保管数据一样妥善保管。',
  archiveGood: '归档完整：{collections} 个集合，{documents} 个文档，截至 {madeAt}。',
  restoreWould: '试运行，没有写入任何内容。将会载入为纪元 {epoch}，时区 {timeZone}。',
  restoredFolder:
    '{folder} 现在有 {collections} 个集合、{documents} 个文档，截至 {madeAt}：纪元 {epoch}，时区 {timeZone}。更早纪元的文件保留不动；不再需要时可以删除。',
  restoredProcesses: '已载入并核对 {collections} 个集合、{documents} 个文档，截至 {madeAt}：纪元 {epoch}。',
  restoredNamespace: '安装的密钥，所有标识都由它派生，请妥善保存：\n  export HOLDFAST_NAMESPACE={namespace}',
  restoredSettings: '启动每个服务时都要设置：\n  export HOLDFAST_EPOCH={epoch}\n  export HOLDFAST_TIME_ZONE={timeZone}',
  demoLoaded: '演示公司已载入，并已全部生效。',
  demoUnchanged: '演示公司已经在了，没有发送任何数据。',
  demoRemoved: '{folder} 中的演示公司已删除。',
  settled: '已全部生效。',
  notSettled: '尚未全部生效：',
  statusLine:
    '{service}：待发布文档 {pendingDocuments}，待处理事件 {lagEvents}（最早的已等待 {lagSeconds} 秒），进行中的任务 {openJobs}，到期的定时 {timersDue}，搁置 {parked}，日志位置 {journalEnd}',
  statusSilent: '{service}：没有应答',
  serviceSilent: '{service} 没有应答。',
  servicePending: '{service} 有 {count} 个文档的事件尚未发布。',
  serviceLags: '{service} 有 {count} 个事件待处理，最早的已等待 {seconds} 秒。',
  serviceWorks: '{service} 有 {count} 个任务在进行。',
  serviceTimers: '{service} 有 {count} 个定时已到期。',
  serviceMoves: '{service} 刚刚发布了事件。',
  serviceStopped: '{service} 已停止：{reason}',
  parkedWait: '{service} 有 {count} 个搁置的事件等待人工决定；无论是否全部生效，这些事件都没有起作用。',
  parkedSource: '{source}：自 {since} 起 {events} 个事件，被 {event}（{type}）挡住：{reason}',
  parkedSourceReplaying: '{source}：自 {since} 起 {events} 个事件，正从 {event}（{type}）起重新处理：{reason}',
  replayAsked:
    '{service} 中正在重新处理的对象：{sources}。之后“holdfast events parked {service}”仍列出的，会说明原因。',
  republishAsked:
    '{service} 正在重新发布一切的现状：{jobs} 项作业，每类对象一项。“holdfast status --wait”会等待其完成。',
  eventSkipped: '{service} 中 {source} 的事件 {event} 不再生效：{reason}（{by}，{at}）。后面等待的事件现在开始处理。',
  sweepMended: '{service}：最近一次每日核对修复了 {count} 个丢失的结果。现在没有遗漏，但请连同日志一起报告此事。',
  sweepsDue: '{service} 有 {count} 项每日核对已到期；它们等待空闲时进行，不影响是否全部生效。',
} as const;
