import type { ResourceKey, ServiceKey } from './catalogue.js';

/** A specification that can be ordered, with its list price per month in yuan. */
export interface Specification {
  code: string;
  description: { zh_CN: string; en_US: string };
  monthlyYuan: number;
  /** Size of a linear product (disk, bandwidth); the price is for the whole size. */
  size?: { value: number; measureId: number };
}

/** Something sold by the month or year. */
export interface Product {
  service: ServiceKey;
  resource: ResourceKey;
  specifications: readonly Specification[];
  /** Ordered together with the main product, as attached resources of it. */
  attached?: readonly ProductKey[];
  /** Delivered as hardware: its orders are shipped, not provisioned. */
  hardware?: boolean;
}

export type ProductKey = keyof typeof productTable;

const mbps = 15;
const gigabytes = 17;

const productTable = {
  ecs: {
    service: 'ec2',
    resource: 'vm',
    specifications: [
      spec('s6.large.2.linux', '通用计算型|2核|4GB', 'General computing|2 vCPUs|4 GiB', 158),
      spec('s7.xlarge.2.linux', '通用计算型|4核|8GB', 'General computing|4 vCPUs|8 GiB', 336),
      spec('c7.2xlarge.2.linux', '通用计算增强型|8核|16GB', 'Computing-plus|8 vCPUs|16 GiB', 882),
      spec('m7.2xlarge.8.linux', '内存优化型|8核|64GB', 'Memory-optimized|8 vCPUs|64 GiB', 1643),
      spec('c7.4xlarge.4.win', '通用计算增强型|16核|64GB', 'Computing-plus|16 vCPUs|64 GiB', 2561),
    ],
    attached: ['systemDisk', 'dataDisk'],
  },
  gpu: {
    service: 'ec2',
    resource: 'vm.gpu',
    specifications: [
      spec('pi2.2xlarge.4.linux', 'GPU推理型|8核|32GB', 'GPU inference|8 vCPUs|32 GiB', 3280),
      spec('p2s.2xlarge.8.linux', 'GPU计算型|8核|64GB', 'GPU computing|8 vCPUs|64 GiB', 9870),
    ],
    attached: ['systemDisk'],
  },
  systemDisk: {
    service: 'ebs',
    resource: 'volume',
    specifications: [
      linear('SAS', '高IO', 'High I/O', 40, gigabytes, 14),
      linear('GPSSD', '通用型SSD', 'General-purpose SSD', 100, gigabytes, 70),
    ],
  },
  dataDisk: {
    service: 'ebs',
    resource: 'volume',
    specifications: [
      linear('GPSSD', '通用型SSD', 'General-purpose SSD', 500, gigabytes, 350),
      linear('SSD', '超高IO', 'Ultra-high I/O', 1000, gigabytes, 1000),
    ],
  },
  eip: {
    service: 'vpc',
    resource: 'ip',
    specifications: [spec('5_bgp', '全动态BGP', 'Dynamic BGP', 0)],
    attached: ['bandwidth'],
  },
  bandwidth: {
    service: 'vpc',
    resource: 'bandwidth',
    specifications: [
      linear('19_bgp', '按带宽', 'By bandwidth', 5, mbps, 115),
      linear('19_bgp', '按带宽', 'By bandwidth', 20, mbps, 1460),
    ],
  },
  rds: {
    service: 'rds',
    resource: 'rds.vm',
    specifications: [
      spec(
        'rds.mysql.n1.large.2.ha',
        'MySQL 8.0|主备|2核4GB',
        'MySQL 8.0|Primary/Standby|2 vCPUs 4 GiB',
        620,
      ),
      spec(
        'rds.pg.x1.xlarge.4.ha',
        'PostgreSQL 14|主备|4核16GB',
        'PostgreSQL 14|Primary/Standby|4 vCPUs 16 GiB',
        1540,
      ),
    ],
    attached: ['rdsStorage'],
  },
  rdsStorage: {
    service: 'rds',
    resource: 'rds.volume',
    specifications: [linear('rds.mysql.cloudssd.ha', 'SSD云盘', 'Cloud SSD', 200, gigabytes, 280)],
  },
  dcs: {
    service: 'dcs',
    resource: 'dcs3',
    specifications: [
      spec('redis.ha.xu1.large.r2.4', 'Redis 6.0|主备|4GB', 'Redis 6.0|Primary/Standby|4 GB', 376),
      spec('redis.cluster.xu1.large.r2.32', 'Redis 6.0|集群|32GB', 'Redis 6.0|Cluster|32 GB', 2850),
    ],
  },
  cce: {
    service: 'cce',
    resource: 'cce.cluster',
    specifications: [
      spec('cce.s2.small', '高可用|50节点', 'High availability|50 nodes', 1250),
      spec('cce.s2.medium', '高可用|200节点', 'High availability|200 nodes', 3180),
    ],
  },
  elb: {
    service: 'elb',
    resource: 'elb',
    specifications: [
      spec('L4_flavor.elb.s1.small', '网络型|小型I', 'Network|Small I', 230),
      spec('L7_flavor.elb.s1.medium', '应用型|中型I', 'Application|Medium I', 690),
    ],
  },
  obsPackage: {
    service: 'obs',
    resource: 'pkg.obs',
    specifications: [
      spec('OBS_500G', '标准存储包|500GB', 'Standard storage package|500 GB', 45),
      spec('OBS_10T', '标准存储包|10TB', 'Standard storage package|10 TB', 880),
    ],
  },
  cdnPackage: {
    service: 'cdn',
    resource: 'pkg.cdn',
    specifications: [
      spec('CDN_1T', '中国大陆全时段流量包|1TB', 'Mainland traffic package|1 TB', 160),
      spec('CDN_10T', '中国大陆全时段流量包|10TB', 'Mainland traffic package|10 TB', 1480),
    ],
  },
  backup: {
    service: 'cbr',
    resource: 'cbr.server',
    specifications: [
      linear('vault.backup.server.normal', '云服务器备份存储库', 'Server backup vault', 500, gigabytes, 100),
    ],
  },
  waf: {
    service: 'waf',
    resource: 'waf',
    specifications: [
      spec('waf.professional', '标准版', 'Standard edition', 3880),
      spec('waf.enterprise', '专业版', 'Professional edition', 9880),
    ],
  },
  hss: {
    service: 'hss',
    resource: 'hss',
    specifications: [
      spec('hss.version.enterprise', '企业版', 'Enterprise edition', 90),
      spec('hss.version.premium', '旗舰版', 'Premium edition', 360),
    ],
  },
  certificate: {
    service: 'scm',
    resource: 'scm.cert',
    specifications: [spec('GEOTRUST.OV.SINGLE', 'OV|单域名', 'OV|Single domain', 265)],
  },
  desktop: {
    service: 'workspace',
    resource: 'workspace.desktop',
    specifications: [spec('workspace.x86.ultimate.large4', '办公型|4核8GB', 'Office|4 vCPUs 8 GiB', 228)],
  },
  kafka: {
    service: 'dms',
    resource: 'dms.kafka',
    specifications: [spec('kafka.4u8g.cluster', 'Kafka 2.7|4核8GB×3', 'Kafka 2.7|4 vCPUs 8 GiB x 3', 2970)],
  },
  search: {
    service: 'css',
    resource: 'css.cluster',
    specifications: [spec('ess.spec-4u16g', '7.10.2|4核16GB×3', '7.10.2|4 vCPUs 16 GiB x 3', 3420)],
  },
  nat: {
    service: 'natgateway',
    resource: 'natgateway',
    specifications: [
      spec('natgateway.small', '小型', 'Small', 228),
      spec('natgateway.middle', '中型', 'Medium', 459),
    ],
  },
  training: {
    service: 'modelarts',
    resource: 'modelarts.train',
    specifications: [spec('modelarts.bm.npu.arm.8snt9b', '昇腾专属资源池', 'Ascend dedicated pool', 36800)],
  },
  codearts: {
    service: 'codearts',
    resource: 'codearts.pkg',
    specifications: [spec('codearts.professional.20', '专业版|20人', 'Professional|20 users', 640)],
  },
  cloudPond: {
    service: 'cloudpond',
    resource: 'cloudpond.rack',
    specifications: [spec('cloudpond.e2.rack', '边缘小站机柜|E2', 'Edge rack|E2', 98000)],
    hardware: true,
  },
} as const satisfies Record<string, Omit<Product, 'attached'> & { attached?: readonly string[] }>;

export const products: Record<ProductKey, Product> = productTable;

/** What customers order, and how often: main products only, the attached ones come along. */
export const demand: readonly (readonly [ProductKey, number])[] = [
  ['ecs', 30],
  ['eip', 9],
  ['rds', 10],
  ['dcs', 6],
  ['cce', 4],
  ['elb', 5],
  ['obsPackage', 7],
  ['cdnPackage', 5],
  ['backup', 4],
  ['waf', 3],
  ['hss', 5],
  ['certificate', 4],
  ['desktop', 3],
  ['kafka', 2],
  ['search', 2],
  ['nat', 3],
  ['codearts', 2],
  ['gpu', 2],
  ['training', 1],
];

function spec(code: string, zh: string, en: string, monthlyYuan: number): Specification {
  return { code, description: { zh_CN: zh, en_US: en }, monthlyYuan };
}

function linear(
  code: string,
  zh: string,
  en: string,
  value: number,
  measureId: number,
  monthlyYuan: number,
): Specification {
  const unit = measureId === mbps ? 'Mbit/s' : 'GB';
  return {
    code,
    description: { zh_CN: `${zh}|${value}${unit}`, en_US: `${en}|${value} ${unit}` },
    monthlyYuan,
    size: { value, measureId },
  };
}
