import { Argument, Command, CommanderError, Option } from 'commander'
import { EXPORT_FORMATS } from '#contracts/catalogue/index.ts'
import { Fault } from '#contracts/fault.ts'
import { backup } from './commands/backup.ts'
import { runDoctor } from './commands/doctor.ts'
import { evalSearch } from './commands/eval-search.ts'
import { EXPORTABLE, type ExportOptions, runExport } from './commands/export.ts'
import { IMPORTABLE, type Importable, type ImportOptions, runImport } from './commands/import.ts'
import { type ImportGuidesOptions, importGuides } from './commands/import-guides.ts'
import { importImplementations } from './commands/import-implementations.ts'
import { init } from './commands/init.ts'
import { runMigrations } from './commands/migrate.ts'
import { restore } from './commands/restore.ts'
import { runService } from './commands/serve.ts'
import { start } from './commands/start.ts'
import { readConfig } from './config.ts'
import { readEnv } from './env.ts'
import { EXIT, Refusal } from './refusal.ts'
import { allSaid, remark } from './terminal.ts'
import { version } from './version.ts'

const config = () => readConfig(readEnv(process.env))
const json = () => new Option('--json', '结果以 JSON 输出，供程序读取').default(false)

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
}

const ENVIRONMENT = `
环境变量：
  PORT, HOST              监听端口和地址（默认 3000、127.0.0.1）
  DATA_DIR                数据目录（默认 ./data）
  DATABASE_URL            使用已有的 PostgreSQL（15 或更高）；不设则启动内置数据库
  MIGRATION_DATABASE_URL  更新数据库结构用的登录；不设则与 DATABASE_URL 相同
  DATABASE_CONNECTIONS    数据库连接数（默认 16）
  WORKER_CONCURRENCY      同时处理的后台任务数（默认 4）
  MASTER_KEYS_FILE        主密钥文件（默认 DATA_DIR/keys/master.json）
  PUBLIC_URL              对外网址，写入二维码和短信
  TRUST_PROXY             设为 1 时从代理的请求头取来访地址
  REQUESTS_PER_MINUTE     每个来访地址每分钟的请求数上限（默认 1200）
  SMS_GATEWAY_URL         短信网关的网址
  LOG_LEVEL, LOG_FILE     日志级别（默认 info）和文件

退出码：
  0  完成
  1  被拒绝或失败，原因写在标准错误输出；doctor 发现问题时也为 1
  2  选项、参数或环境变量有误`

const program = new Command('tongban')
  .description('通办：开放的政务服务平台')
  .version(version, '-V, --version', '显示版本')
  .helpOption('-h, --help', '显示帮助')
  .helpCommand('help [command]', '显示某个命令的帮助')
  .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
  .addHelpText('after', ENVIRONMENT)
  .exitOverride()

program
  .command('start')
  .description('一个进程运行全部：准备数据库，首次启动建立演示数据，提供服务并处理后台任务（npm start）')
  .option('--no-demo', '首次启动不建立演示数据')
  .action((options: { demo: boolean }) => start(config(), options))

program
  .command('serve')
  .description('提供门户、工作台和接口')
  .option('--work', '同时处理后台任务', false)
  .action((options: { work: boolean }) => runService(config(), 'serve', { serves: true, works: options.work }))

program
  .command('work')
  .description('处理后台任务')
  .action(() => runService(config(), 'work', { serves: false, works: true }))

program
  .command('init')
  .description('初始化空的平台，产生首位管理员的一次性链接')
  .requiredOption('--division <code>', '管理员所在的行政区划代码，例如 370300')
  .option('--name <name>', '管理员姓名')
  .option('--login <login>', '管理员登录名')
  .addOption(json())
  .action((options: { division: string; name?: string; login?: string; json: boolean }) => init(config(), options))

program
  .command('migrate')
  .description('更新数据库结构')
  .option('--check', '只列出未执行的更新；有未执行的则退出码为 1', false)
  .addOption(json())
  .action((options: { check: boolean; json: boolean }) => runMigrations(config(), options))

program
  .command('import')
  .description('导入基础数据，可重复执行')
  .addArgument(
    new Argument(
      '<what>',
      'divisions 行政区划（CSV）；calendar 节假日安排（JSON）；items 基本事项（CSV）或办事指南（JSONL）；implementations 实施清单（XLSX、CSV 或 JSONL）；reference-district 一个地区公布的事项清单（CSV），供比对；guides 各地现行办事指南（XLSX、CSV、JSONL）',
    ).choices([...IMPORTABLE, 'implementations', 'guides']),
  )
  .argument('<file>', '文件；格式见 docs/operating-manual.md')
  .option('--owner <code>', '事项属于哪一级的目录（行政区划代码）', '370000')
  .option('--division <code>', 'guides、implementations：未写明地区的行属于哪个地区（行政区划代码）')
  .option('--reference', 'guides：外地指南，仅供比较，不在本地生效', false)
  .option('--dry-run', 'guides、implementations：只核对，不写入', false)
  .addOption(json())
  .action(
    (what: Importable | 'guides' | 'implementations', file: string, options: ImportOptions & ImportGuidesOptions) => {
      if (what === 'guides') return importGuides(config(), file, options)
      if (what === 'implementations') return importImplementations(config(), file, options)
      return runImport(config(), what, file, options)
    },
  )

program
  .command('export')
  .description('导出事项、实施清单、各地指南、字典、历史、表单或者差异')
  .argument('<file>', '写入的文件')
  .addOption(
    new Option(
      '--what <what>',
      'items 基本目录；implementations 一个地区的实施清单；guides 各地现行指南；dictionary 字典；history 各版本；forms 表单；drift 差异（默认 items，写明 --division 时为 implementations）',
    ).choices(Object.keys(EXPORTABLE)),
  )
  .addOption(
    new Option(
      '--format <format>',
      'xlsx 表格；csv（有几张表时为 .zip）；json；jsonld 或 cpsv 即 CPSV-AP 3.2 的 JSON-LD',
    )
      .choices([...Object.keys(EXPORT_FORMATS), 'jsonld'])
      .default('xlsx'),
  )
  .option('--division <code>', '只导出这个区划的，例如 370303')
  .option('--item <code>', 'history、forms：只导出这个事项的（基本编码）')
  .addOption(json())
  .action((file: string, options: ExportOptions) => runExport(config(), file, options))

program
  .command('eval')
  .description('用一批标注了答案的问题检验查找；空的数据目录会先载入参考数据')
  .addArgument(new Argument('<what>', 'search 事项查找').choices(['search']))
  .argument('<file>', '问题（JSONL）：每行含 query、gold、kind、variant')
  .option('--division <code>', '在哪个地区查找', '511602')
  .addOption(json())
  .action((_what: string, file: string, options: { division: string; json: boolean }) =>
    evalSearch(config(), file, options),
  )

program
  .command('doctor')
  .description('检查运行环境和数据；有问题时退出码为 1')
  .addOption(json())
  .action(async (options: { json: boolean }) => {
    process.exitCode = await runDoctor(config(), options)
  })

program
  .command('backup')
  .description('备份全部数据（不含主密钥），不影响正在运行的服务')
  .argument('<target>', '备份文件（.tar）或已有的目录')
  .addOption(json())
  .action((target: string, options: { json: boolean }) => backup(config(), target, options))

program
  .command('restore')
  .description('把备份恢复到空的数据库或数据目录')
  .argument('<file>', '备份文件（.tar）')
  .addOption(json())
  .action((file: string, options: { json: boolean }) => restore(config(), file, options))

try {
  await program.parseAsync()
  await allSaid()
  process.exit()
} catch (error) {
  process.exit(explain(error))
}

/** The one place where a failure becomes a line for the operator and an exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused
  if (error instanceof Refusal) {
    remark(error.message)
    return error.exitCode
  }
  if (error instanceof Fault) {
    remark(`${error.sentence}（${error.code}）`)
    for (const { path, message } of error.fields) remark(`  ${path} ${message}`)
    return EXIT.failed
  }
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM')
    remark(`没有权限访问 ${path ?? '所需的文件'}，请用建立数据目录的系统用户运行。`)
  else remark(error instanceof Error ? (error.stack ?? error.message) : String(error))
  if (error instanceof Error && error.cause)
    remark(`原因：${error.cause instanceof Error ? error.cause.message : error.cause}`)
  return EXIT.failed
}
