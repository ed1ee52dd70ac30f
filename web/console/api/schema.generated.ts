// Made by scripts/generate-client.mjs from the contracts; run it again when a contract changes.

export interface paths {
    "/api/v1/basic-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按编码顺序列出基本目录中现行的事项 */
        get: operations["catalogue.list-basic-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/basic-items/{itemCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个基本事项在某一时刻生效的内容、表单和各个版本 */
        get: operations["catalogue.get-basic-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/basic-items/{itemCode}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐项比较一个事项在几个地区的内容 */
        get: operations["catalogue.compare-places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/basic-items/{itemCode}/comparison.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出地区比较表 */
        get: operations["catalogue.export-comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/basic-items/{itemCode}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布一个基本事项的申请表单 */
        post: operations["catalogue.publish-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/basic-items/{itemCode}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布基本事项的一个版本；目录中没有这个编码时一并列入目录 */
        post: operations["catalogue.publish-basic-item-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看节假日安排 */
        get: operations["regions.get-calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入一年的节假日安排；再次载入同一年即替换 */
        post: operations["regions.load-calendar-year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭办件编号和查询码查看进度，不必登录 */
        post: operations["cases.track-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看办件全貌（工作人员） */
        get: operations["cases.get-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理申请 */
        post: operations["cases.accept-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性告知需要补正的全部内容 */
        post: operations["cases.request-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出准予或者不予许可的决定 */
        post: operations["cases.decide-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达决定和证照，办结 */
        post: operations["cases.deliver-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/materials/{materialId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载申请材料；仅限申请人和办理部门 */
        get: operations["cases.download-material"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定不予受理，说明理由 */
        post: operations["cases.reject-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束特别程序，恢复计时 */
        post: operations["cases.resume-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/step-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回上一审查环节 */
        post: operations["cases.return-step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/steps/{stepId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成当前审查环节 */
        post: operations["cases.complete-step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动特别程序，所需时间不计入办理期限 */
        post: operations["cases.suspend-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止办理（逾期未补正，或者申请人死亡、终止等） */
        post: operations["cases.terminate-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/change-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查正在填写的修改：与届时内容的不同和不符合要求之处，不保存 */
        post: operations["catalogue.check-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出修改：草稿、待复核、待生效和已发布的 */
        get: operations["catalogue.list-changes"];
        put?: never;
        /** 起草对基本事项、本地差异或者表单的一次修改 */
        post: operations["catalogue.draft-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一次修改：内容、与现行的不同和检查结果 */
        get: operations["catalogue.get-change"];
        /** 修改草稿或者被退回的修改 */
        put: operations["catalogue.revise-change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核通过并发布，到生效时间自动生效 */
        post: operations["catalogue.approve-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{changeId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核不通过，退回起草人并说明原因 */
        post: operations["catalogue.return-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{changeId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交复核 */
        post: operations["catalogue.submit-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回尚未发布或者尚未生效的修改 */
        post: operations["catalogue.withdraw-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本人可以代表的企业 */
        get: operations["identity.list-my-companies"];
        put?: never;
        /** 以法定代表人身份登记一家企业 */
        post: operations["identity.register-company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{companyId}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出一家企业的经办人 */
        get: operations["identity.list-agents"];
        put?: never;
        /** 法定代表人授权一名已注册的经办人 */
        post: operations["identity.grant-agent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{companyId}/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 终止一名经办人的授权，立即生效 */
        delete: operations["identity.end-agent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出数据元；表单的每一项都对应其中一个 */
        get: operations["dictionary.list-data-elements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批登记部门：各行都正确才登记，否则一行也不登记并逐行说明 */
        post: operations["regions.import-departments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-sheet-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载部门表格模板 */
        get: operations["regions.get-department-sheet-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读取部门表格（.xlsx 或 .csv），供核对后登记 */
        post: operations["regions.read-department-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出一个行政区划的部门 */
        get: operations["regions.list-departments"];
        put?: never;
        /** 登记一个部门 */
        post: operations["regions.create-department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个部门 */
        get: operations["regions.get-department"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改一个部门的资料；不给的项目不变，给空值的项目清除 */
        patch: operations["regions.update-department"];
        trace?: never;
    };
    "/api/v1/division-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称或代码查找行政区划 */
        get: operations["regions.search-divisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出下级行政区划；不给上级代码时列出各省 */
        get: operations["regions.list-divisions"];
        put?: never;
        /** 增加一个乡镇或街道 */
        post: operations["regions.create-division"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{divisionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个行政区划及其上级 */
        get: operations["regions.get-division"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改乡镇或街道的名称 */
        patch: operations["regions.update-division"];
        trace?: never;
    };
    "/api/v1/divisions/{divisionCode}/items/{itemCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个地区实际生效的内容；本级不办理时取最近的上级 */
        get: operations["catalogue.get-effective-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{divisionCode}/items/{itemCode}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个地区逐项要素：统一要求、来自哪一级、上级的规定和本地的差异 */
        get: operations["catalogue.get-item-in-place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{divisionCode}/items/{itemCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个地区的历史：每次变化何时生效、何时公布、改了什么 */
        get: operations["catalogue.get-item-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{divisionCode}/items/{itemCode}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布一个地区与基本事项不同的内容和本地信息；未列出的差异即取消 */
        post: operations["catalogue.publish-override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 初始化：设立首位系统管理员（仅限命令行） */
        post: operations["identity.create-first-administrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取得表单的一个版本：结构、分页和校验规则 */
        get: operations["catalogue.get-form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个地区的办事主题与部门，各附事项数；没有事项的不列 */
        get: operations["guide.browse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按日常说法查找一个地区的事项；不给关键词时按主题或部门列出 */
        get: operations["guide.search-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-sheets/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份打印的告知单是否仍然有效；已被取代时说明从何时起、有哪些不同 */
        get: operations["guide.check-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{divisionCode}/{itemCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个地区的办事指南；可查某一时刻生效的、某一时刻已公布的内容 */
        get: operations["guide.get-guide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/implementations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出实施事项：哪个地区的哪个部门办理哪个基本事项 */
        get: operations["catalogue.list-implementations"];
        put?: never;
        /** 认领一个基本事项：登记由本地区的哪个部门办理 */
        post: operations["catalogue.create-implementation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用一次性邀请设置密码，启用工作人员账号 */
        post: operations["identity.redeem-invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{itemCode}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个地区的评价分布；人数过少的不显示 */
        get: operations["ratings.item-ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅操作记录，新的在前 */
        get: operations["ledger.list-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出证照类型及其代码 */
        get: operations["dictionary.list-licence-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本部门颁发的证照，新的在前 */
        get: operations["licences.list-licences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一份证照的全部信息和签名 */
        get: operations["licences.get-licence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载电子证照（PDF，内附可离线核验的签名） */
        get: operations["licences.download-licence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发还暂扣的证照 */
        post: operations["licences.resume-licence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销、注销或吊销证照 */
        post: operations["licences.revoke-licence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂扣证照 */
        post: operations["licences.suspend-licence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/public-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公布各发证机关的签名公钥，供离线核验证照 */
        get: operations["licences.list-public-keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/verify-by-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按证照编号查验：只显示状态、类型和发证机关，可核对持证人名称是否一致 */
        post: operations["licences.verify-by-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/verify-by-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 扫描证照二维码查验：显示证面内容、当前状态和签名核验结果 */
        post: operations["licences.verify-by-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/material-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出材料类型及其别名和核发部门 */
        get: operations["dictionary.list-material-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看当前登录人 */
        get: operations["identity.get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码；其他设备上的登录随即失效 */
        post: operations["identity.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出我的办件；代理企业时列出该企业的办件 */
        get: operations["cases.list-my-cases"];
        put?: never;
        /** 开始填写申请；已有未提交的草稿时接着填写 */
        post: operations["cases.start-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看我的一个办件：经过、轮到谁、到哪天、结果 */
        get: operations["cases.get-my-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看未提交的申请，或者需要补正的申请 */
        get: operations["cases.get-draft"];
        put?: never;
        post?: never;
        /** 删除未提交的申请及其全部内容 */
        delete: operations["cases.discard-draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/draft/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存申请表的一页；没有填好的内容也会保存，并逐项提示 */
        put: operations["cases.save-draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一份申请材料（PDF、OFD、JPG、PNG，不超过 20 MB） */
        post: operations["cases.upload-material"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除一份尚未提交的材料文件 */
        delete: operations["cases.remove-material"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/query-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新获取查询码，原查询码随即失效 */
        post: operations["cases.renew-query-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/rating-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人办件的评价邀请 */
        get: operations["ratings.get-my-invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看收件回执 */
        get: operations["cases.get-receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按补正通知提交补正；只能修改通知中列出的内容 */
        post: operations["cases.resubmit-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交申请，取得收件回执 */
        post: operations["cases.submit-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在决定作出之前撤回申请 */
        post: operations["cases.withdraw-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/data-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看谁在什么时候使用过我的信息 */
        get: operations["ledger.list-entries-about-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本人（或所代表企业）的证照，新的在前 */
        get: operations["licences.list-my-licences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本人收到的消息，新的在前 */
        get: operations["notify.list-my-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/messages/{messageId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把一条消息标为已读 */
        post: operations["notify.mark-message-read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 个人注册账号 */
        post: operations["identity.register-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭一次性链接查看所评价的服务 */
        get: operations["ratings.get-invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本地区收到的评价，差评在前，不显示办事人和经办人 */
        get: operations["ratings.list-ratings"];
        put?: never;
        /** 提交一次评价；一件一评，提交后不能修改 */
        post: operations["ratings.submit-rating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录：证件号码、手机号或工作人员登录名，加密码 */
        post: operations["identity.sign-in"];
        /** 退出登录 */
        delete: operations["identity.sign-out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/acting-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 切换办事身份：代表一家企业，或本人（空值） */
        put: operations["identity.act-for"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 工作人员切换任职岗位 */
        put: operations["identity.choose-post"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本级及下级的工作人员 */
        get: operations["identity.list-staff"];
        put?: never;
        /** 登记一名工作人员及其首个岗位，得到一次性邀请链接 */
        post: operations["identity.create-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批登记工作人员：各行都正确才登记，否则一行也不登记并逐行说明 */
        post: operations["identity.import-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-sheet-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载工作人员表格模板 */
        get: operations["identity.get-staff-sheet-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读取工作人员表格（.xlsx 或 .csv），供核对后登记 */
        post: operations["identity.read-staff-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{personId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用工作人员账号：收回全部岗位，登录立即失效 */
        post: operations["identity.disable-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{personId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新生成一次性邀请链接（原链接和原密码随即失效） */
        post: operations["identity.invite-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{personId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予岗位 */
        post: operations["identity.grant-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{personId}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 收回岗位，立即生效 */
        delete: operations["identity.revoke-post"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出本部门的办件；监督和审计人员列出本地区的办件 */
        get: operations["cases.list-work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            code: string;
            errors?: {
                detail?: string;
                pointer?: string;
            }[];
            instance: string;
            status: number;
            /** @description 可以念给办事人听的一句话 */
            title: string;
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "catalogue.list-basic-items": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                ownerDivisionCode?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            hasForm: boolean;
                            /** Format: uuid */
                            id: string;
                            implementations: number;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            leadDepartment: string;
                            localCode: boolean;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            name: string;
                            onApplication: boolean;
                            ownerDivisionCode: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-basic-item": {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        family: {
                            code: string;
                            codeAbove: string | null;
                            /** @enum {unknown} */
                            level: "main" | "sub" | "handling";
                            name: string;
                        }[];
                        form: {
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                            /** Format: uuid */
                            versionId: string;
                        } | null;
                        item: {
                            code: string;
                            hasForm: boolean;
                            /** Format: uuid */
                            id: string;
                            implementations: number;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            leadDepartment: string;
                            localCode: boolean;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            name: string;
                            onApplication: boolean;
                            ownerDivisionCode: string;
                        };
                        /** @enum {unknown} */
                        level: "main" | "sub" | "handling";
                        mayDraft: boolean;
                        /** Format: uuid */
                        versionId: string;
                        versions: {
                            /** Format: date-time */
                            effectiveFrom: string;
                            effectiveUntil: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.compare-places": {
        parameters: {
            query: {
                at?: string;
                divisions: string;
            };
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        fields: {
                            cells: {
                                lines: string[] | null;
                                /** @enum {unknown} */
                                mark: "same" | "different" | "unknown";
                                sentences: string[];
                            }[];
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            same: boolean;
                            standard: string[] | null;
                            title: string;
                        }[];
                        itemCode: string;
                        itemName: string;
                        places: {
                            divisionCode: string;
                            implementedBy: string | null;
                            implementedByName: string | null;
                            name: string;
                            observed: boolean;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             *
             *     `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.export-comparison": {
        parameters: {
            query: {
                at?: string;
                divisions: string;
            };
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             *
             *     `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.publish-form": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    effectiveFrom?: string;
                    name: string;
                    pages: {
                        fields: string[];
                        id: string;
                        note: string | null;
                        title: string;
                    }[];
                    sample: boolean;
                    schema: unknown;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        formVersionId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.form-invalid` 表单有 {count} 处不符合要求，请按提示修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.publish-basic-item-version": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        acceptanceConditions: string[] | null;
                        authorityDivision?: string | null;
                        caseType: ("instant" | "promised") | null;
                        commitment?: {
                            allowed: boolean;
                            materialIds: string[];
                            note: string | null;
                        } | null;
                        corporateThemes: string[];
                        crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                        deliveryDays?: number | null;
                        deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                        duties?: string | null;
                        entrustingOrgan?: {
                            name: string;
                            uscc: string | null;
                        } | null;
                        exerciseContent?: string | null;
                        exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                        faq: {
                            answer: string;
                            question: string;
                        }[] | null;
                        fee: {
                            charged: boolean;
                            note: string | null;
                        } | null;
                        feeItems?: {
                            amount: number | null;
                            basis: string | null;
                            /** @enum {unknown} */
                            kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                            name: string;
                            reducible: boolean | null;
                            reductionNote: string | null;
                            standard: string | null;
                        }[] | null;
                        fieldRules?: {
                            [key: string]: "locked" | "bounded" | "local";
                        };
                        handlingForms: string[] | null;
                        handlingOrgan?: {
                            name: string;
                            uscc: string | null;
                        } | null;
                        handlingSteps: {
                            days: number | null;
                            name: string;
                            note: string | null;
                            organ: string | null;
                        }[] | null;
                        inServiceCentre?: boolean | null;
                        intermediaryService?: {
                            basis: string | null;
                            content: string | null;
                            needed: boolean;
                        } | null;
                        isAppointment?: boolean | null;
                        isExpress?: boolean | null;
                        isMobileSingleSignOn?: boolean | null;
                        isOnline?: boolean | null;
                        isPayOnline?: boolean | null;
                        isSelfService?: boolean | null;
                        isSingleSignOn?: boolean | null;
                        itemStatus?: ("active" | "paused" | "cancelled") | null;
                        /** @enum {unknown} */
                        itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                        jointOrgans?: {
                            name: string;
                            uscc: string | null;
                        }[] | null;
                        leadDepartment: string;
                        legalBasis: {
                            article: string | null;
                            law: string;
                            text: string | null;
                        }[] | null;
                        litigationCourt?: {
                            address: string | null;
                            name: string;
                            phone: string | null;
                        } | null;
                        materials: {
                            acceptanceStandard?: string | null;
                            blankForm?: string | null;
                            copies: number | null;
                            copiesNote: string | null;
                            dataResourceId?: string | null;
                            form: ("paper" | "electronic" | "either") | null;
                            id: string;
                            issuedWithin?: string | null;
                            issuingOrgan?: string | null;
                            kind?: ("certificate" | "form" | "other") | null;
                            legalBasis?: string | null;
                            licenceTypeCode?: string | null;
                            materialTypeCode: string | null;
                            name: string;
                            necessity: ("required" | "conditional" | "deferrable") | null;
                            notice: string | null;
                            originals: number | null;
                            pageFormat?: string | null;
                            sampleForm?: string | null;
                            source: ("applicant" | "government" | "other") | null;
                            sourceNote: string | null;
                        }[] | null;
                        /** @enum {unknown} */
                        materialsStatus: "listed" | "partial" | "not_in_excerpt";
                        mobileUrl?: string | null;
                        name: string;
                        onApplication: boolean;
                        onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                        onlineUrl?: string | null;
                        onsiteReason: string | null;
                        onsiteVisits: number | null;
                        organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                        personThemes: string[];
                        plannedCancelDate?: string | null;
                        powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                        promisedLimit: {
                            count: number;
                            note: string | null;
                            /** @enum {unknown} */
                            unit: "workingDay" | "naturalDay";
                        } | null;
                        quantityLimit?: string | null;
                        remedies: string | null;
                        result: {
                            /** @enum {unknown} */
                            kind: "licence" | "approval" | "other" | "none";
                            licenceTypeCode: string | null;
                            name: string;
                            validYears: number | null;
                        } | null;
                        resultSample?: string | null;
                        reviewOrgan?: {
                            address: string | null;
                            name: string;
                            phone: string | null;
                        } | null;
                        reviewStandard?: string | null;
                        reviewSteps: {
                            id: string;
                            name: string;
                            /** @enum {unknown} */
                            role: "clerk" | "reviewer" | "approver";
                        }[];
                        rights?: string | null;
                        runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                        serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                        situations?: {
                            questions: ({
                                askedWhen: string | null;
                                help: string | null;
                                id: string;
                                /** @constant */
                                kind: "choice";
                                options: {
                                    label: string;
                                    value: string;
                                }[];
                                text: string;
                            } | {
                                askedWhen: string | null;
                                help: string | null;
                                id: string;
                                /** @constant */
                                kind: "yesNo";
                                text: string;
                            } | {
                                askedWhen: string | null;
                                help: string | null;
                                id: string;
                                /** @constant */
                                kind: "number";
                                max: number;
                                min: number;
                                /** @enum {unknown} */
                                step: 1 | 0.1 | 0.01 | 0.001;
                                text: string;
                                unit: string | null;
                            })[];
                            tables: {
                                /** @enum {unknown} */
                                hitPolicy: "unique" | "collect";
                                id: string;
                                inputs: string[];
                                name: string;
                                rows: {
                                    effects: ({
                                        /** @constant */
                                        kind: "addMaterial";
                                        materialId: string;
                                    } | {
                                        /** @constant */
                                        kind: "dropMaterial";
                                        materialId: string;
                                    } | {
                                        /** @constant */
                                        kind: "requireMaterial";
                                        materialId: string;
                                    } | {
                                        /** @constant */
                                        kind: "waiveMaterial";
                                        materialId: string;
                                    } | {
                                        field: string;
                                        /** @constant */
                                        kind: "showField";
                                    } | {
                                        field: string;
                                        /** @constant */
                                        kind: "hideField";
                                    } | {
                                        field: string;
                                        /** @constant */
                                        kind: "requireField";
                                    } | {
                                        /** @constant */
                                        kind: "skipPage";
                                        pageId: string;
                                    } | {
                                        /** @constant */
                                        kind: "addStep";
                                        /** @enum {unknown} */
                                        list: "handling" | "review";
                                        step: string;
                                    } | {
                                        /** @constant */
                                        kind: "dropStep";
                                        /** @enum {unknown} */
                                        list: "handling" | "review";
                                        step: string;
                                    } | {
                                        count: number;
                                        /** @constant */
                                        kind: "setPromisedLimit";
                                        /** @enum {unknown} */
                                        unit: "workingDay" | "naturalDay";
                                    } | {
                                        /** @constant */
                                        kind: "note";
                                        text: string;
                                    } | {
                                        /** @constant */
                                        kind: "nameSituation";
                                        name: string;
                                    })[];
                                    id: string;
                                    when: string[];
                                }[];
                            }[];
                        } | null;
                        sources: {
                            note: string | null;
                            regionName: string;
                            url: string;
                        }[];
                        specialProcedures?: {
                            basis: string | null;
                            days: number | null;
                            /** @enum {unknown} */
                            kind: "extension" | "other";
                            name: string;
                        }[] | null;
                        statutoryLimit: {
                            count: number;
                            note: string | null;
                            /** @enum {unknown} */
                            unit: "workingDay" | "naturalDay";
                        } | null;
                        tolerance?: {
                            allowed: boolean;
                            materialIds: string[];
                            note: string | null;
                        } | null;
                    };
                    /** Format: date-time */
                    effectiveFrom?: string;
                    /** Format: date-time */
                    effectiveUntil?: string;
                    ownerDivisionCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        basicItemId: string;
                        /** Format: uuid */
                        versionId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-owned-elsewhere` 事项 {code} 由另一个地区的基本目录规定，不能在这里发布。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.item-code-invalid` 事项编码 {code} 与事项类型不符，请按基本编码规则核对。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             *
             *     `catalogue.content-invalid` 事项内容有 {count} 处不符合要求，请按提示修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.get-calendar": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lastYear: number | null;
                        years: {
                            days: {
                                /** Format: date */
                                day: string;
                                /** @enum {unknown} */
                                kind: "holiday" | "workday";
                                name: string;
                            }[];
                            /** Format: date-time */
                            loadedAt: string;
                            source: string;
                            year: number;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.load-calendar-year": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: {
                        /** Format: date */
                        day: string;
                        /** @enum {unknown} */
                        kind: "holiday" | "workday";
                        name: string;
                    }[];
                    source: string;
                    year: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            /** Format: date */
                            day: string;
                            /** @enum {unknown} */
                            kind: "holiday" | "workday";
                            name: string;
                        }[];
                        /** Format: date-time */
                        loadedAt: string;
                        source: string;
                        year: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.calendar-year-gap` 节假日安排已载入到 {lastYear} 年，请先载入 {nextYear} 年的安排，再载入 {year} 年的。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `regions.calendar-year-invalid` 节假日安排中有 {count} 个日期不属于 {year} 年，请检查文件。
             *
             *     `regions.calendar-day-twice` 节假日安排中 {day} 出现了两次，请检查文件。
             *
             *     `regions.calendar-workday-not-weekend` {day} 本来就是星期一至星期五，不能列为调休上班日，请检查文件。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.track-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseNumber: string;
                    queryCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseNumberGrouped: string;
                        deadline: {
                            /** @enum {unknown} */
                            colour: "green" | "yellow" | "red" | "over";
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            kind: "acceptance" | "correction" | "decision" | "delivery";
                            provisional: boolean;
                            usedPercent: number;
                        } | null;
                        departmentName: string;
                        divisionName: string;
                        itemName: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        /** Format: date-time */
                        submittedAt: string;
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            by: "applicant" | "department" | "system";
                            title: string;
                        }[];
                        turn: {
                            dueOn: string | null;
                            provisional: boolean;
                            sentence: string;
                            /** @enum {unknown} */
                            who: "applicant" | "department" | "nobody";
                        };
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.tracking-failed` 没有查到：办件编号或查询码不正确，请对照回执核对。连续输错 {limit} 次后，{minutes} 分钟内不能查询；申请人登录后可以在“我的办件”中查看进度或者重新获取查询码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.get-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        allowedActions: ("accept" | "request-correction" | "reject" | "complete-step" | "return-step" | "approve" | "refuse" | "deliver" | "suspend" | "resume" | "terminate")[];
                        answers: {
                            fields: {
                                name: string;
                                previous: string | null;
                                title: string;
                                value: string;
                            }[];
                            id: string;
                            title: string;
                        }[];
                        applicant: {
                            agentName: string | null;
                            documentType: string;
                            /** @enum {unknown} */
                            kind: "person" | "company";
                            maskedNumber: string;
                            name: string;
                        };
                        caseNumber: string | null;
                        caseNumberGrouped: string | null;
                        correctable: {
                            /** @enum {unknown} */
                            kind: "field" | "material";
                            target: string;
                            title: string;
                        }[];
                        correction: {
                            answeredAt: string | null;
                            /** Format: date */
                            dueOn: string;
                            note: string | null;
                            points: {
                                /** @enum {unknown} */
                                kind: "field" | "material";
                                reason: string;
                                target: string;
                                title: string;
                            }[];
                            /** Format: date-time */
                            requestedAt: string;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        deadline: {
                            /** @enum {unknown} */
                            colour: "green" | "yellow" | "red" | "over";
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            kind: "acceptance" | "correction" | "decision" | "delivery";
                            provisional: boolean;
                            usedPercent: number;
                        } | null;
                        deadlines: {
                            /** @enum {unknown} */
                            colour: "green" | "yellow" | "red" | "over";
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            kind: "acceptance" | "correction" | "decision" | "delivery";
                            provisional: boolean;
                            usedPercent: number;
                        }[];
                        decidedAt: string | null;
                        decision: {
                            /** Format: date-time */
                            at: string;
                            overdueReason: string | null;
                            reasons: string | null;
                            remedies: string | null;
                            /** @enum {unknown} */
                            result: "approved" | "refused" | "rejected";
                            resultName: string;
                        } | null;
                        deemedAccepted: boolean;
                        deliveredAt: string | null;
                        /** Format: uuid */
                        departmentId: string;
                        departmentName: string;
                        divisionCode: string;
                        divisionName: string;
                        guide: {
                            contentHash: string | null;
                            divisionCode: string;
                            itemCode: string;
                        };
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        licenceId: string | null;
                        materials: {
                            files: {
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                requirementId: string;
                                round: number;
                                sizeBytes: number;
                                /** @enum {unknown} */
                                state: "active" | "replaced";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            name: string;
                            necessity: ("required" | "conditional" | "deferrable") | null;
                            necessityName: string | null;
                            notice: string | null;
                            requirementId: string;
                        }[];
                        overdue: boolean;
                        remedies: string;
                        result: {
                            issuesLicence: boolean;
                            name: string;
                            validThrough: string | null;
                            validYears: number | null;
                        } | null;
                        sampleForm: boolean;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        steps: {
                            doneAt: string | null;
                            doneBy: string | null;
                            id: string;
                            name: string;
                            opinion: string | null;
                            /** @enum {unknown} */
                            role: "clerk" | "reviewer" | "approver";
                            roleName: string;
                            /** @enum {unknown} */
                            state: "waiting" | "current" | "done";
                        }[];
                        submittedAt: string | null;
                        suspension: {
                            /** Format: date */
                            expectedEndOn: string;
                            /** @enum {unknown} */
                            ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expertReview";
                            groundName: string;
                            note: string | null;
                            /** Format: date-time */
                            since: string;
                        } | null;
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            by: "applicant" | "department" | "system";
                            byName: string | null;
                            detail: string | null;
                            title: string;
                        }[];
                        turn: string;
                        /** Format: date-time */
                        updatedAt: string;
                        version: number;
                        whoseTurn: {
                            dueOn: string | null;
                            provisional: boolean;
                            sentence: string;
                            /** @enum {unknown} */
                            who: "applicant" | "department" | "nobody";
                        };
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.accept-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.request-correction": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 15 */
                    days?: number;
                    expectedVersion: number;
                    note?: string;
                    points: {
                        /** @enum {unknown} */
                        kind: "field" | "material";
                        reason: string;
                        target: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.second-correction` 补正只能一次性告知，本办件已经告知过，不能再次要求补正；请作出受理或者不予受理的决定。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.correction-point-unknown` 补正通知中有 {count} 处不是这个办件的表单项或材料，请重新选择。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.decide-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    overdueReason?: string;
                    reasons?: string;
                    remedies?: string;
                    /** @enum {unknown} */
                    result: "approved" | "refused";
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.steps-unfinished` 还有 {count} 个审查环节没有完成，完成后才能作出决定。
             *
             *     `cases.licence-facts-missing` 证照所需的信息不完整，暂不能发证，请核对申请人信息和证照类型。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.reasons-missing` 不予许可应当说明理由，请填写理由后再提交。
             *
             *     `cases.overdue-reason-missing` 本办件已超过办理期限，请填写并公开超期原因后再作出决定。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.deliver-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {unknown} */
                    method: "online" | "window" | "post";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.download-material": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.not-found` 没有找到这个办件，请核对后重试。
             *
             *     `cases.material-not-found` 没有找到这个文件，它可能已被删除。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.reject-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.resume-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.return-step": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.no-earlier-step` 已经是第一个审查环节，没有可以退回的环节。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.complete-step": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.step-not-current` “{step}”不是当前环节，请刷新后按当前环节办理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.suspend-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedDays: number;
                    expectedVersion: number;
                    /** @enum {unknown} */
                    ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expertReview";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.terminate-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.changed-meanwhile` {who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。
             *
             *     `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.correction-not-overdue` 补正期限 {dueOn} 尚未届满，不能终止办理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.check-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: {
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        /** @constant */
                        kind: "standard";
                        ownerDivisionCode: string;
                    } | {
                        differences: {
                            exception?: {
                                article: string;
                                law: string;
                                /** Format: date */
                                versionDate: string;
                            };
                            expiresOn: string | null;
                            /** @enum {unknown} */
                            field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                            reason: string;
                            value: unknown;
                        }[];
                        divisionCode: string;
                        /** @constant */
                        kind: "override";
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                    } | {
                        /** @constant */
                        kind: "form";
                        name: string;
                        pages: {
                            fields: string[];
                            id: string;
                            note: string | null;
                            title: string;
                        }[];
                        sample: boolean;
                        schema: unknown;
                    };
                    effectiveFrom?: string | null;
                    itemCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        sentences: string[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.list-changes": {
        parameters: {
            query?: {
                after?: string;
                divisionCode?: string;
                itemCode?: string;
                limit?: number;
                list?: "toReview" | "mine" | "scheduled";
                state?: "draft" | "submitted" | "returned" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authorName: string;
                            divisionCode: string;
                            document: string | null;
                            effectiveFrom: string | null;
                            effectiveUntil: string | null;
                            /** Format: uuid */
                            id: string;
                            itemCode: string;
                            itemName: string;
                            /** @enum {unknown} */
                            kind: "standard" | "override" | "form";
                            phase: ("scheduled" | "inForce" | "superseded") | null;
                            publishedAt: string | null;
                            reformId: string | null;
                            reviewerName: string | null;
                            reviewNote: string | null;
                            revision: number;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                            title: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.draft-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document?: string | null;
                    draft: {
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        /** @constant */
                        kind: "standard";
                        ownerDivisionCode: string;
                    } | {
                        differences: {
                            exception?: {
                                article: string;
                                law: string;
                                /** Format: date */
                                versionDate: string;
                            };
                            expiresOn: string | null;
                            /** @enum {unknown} */
                            field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                            reason: string;
                            value: unknown;
                        }[];
                        divisionCode: string;
                        /** @constant */
                        kind: "override";
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                    } | {
                        /** @constant */
                        kind: "form";
                        name: string;
                        pages: {
                            fields: string[];
                            id: string;
                            note: string | null;
                            title: string;
                        }[];
                        sample: boolean;
                        schema: unknown;
                    };
                    effectiveFrom?: string | null;
                    effectiveUntil?: string | null;
                    itemCode: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-owned-elsewhere` 事项 {code} 由另一个地区的基本目录规定，不能在这里发布。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.revise-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document?: string | null;
                    draft: {
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        /** @constant */
                        kind: "standard";
                        ownerDivisionCode: string;
                    } | {
                        differences: {
                            exception?: {
                                article: string;
                                law: string;
                                /** Format: date */
                                versionDate: string;
                            };
                            expiresOn: string | null;
                            /** @enum {unknown} */
                            field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                            reason: string;
                            value: unknown;
                        }[];
                        divisionCode: string;
                        /** @constant */
                        kind: "override";
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                    } | {
                        /** @constant */
                        kind: "form";
                        name: string;
                        pages: {
                            fields: string[];
                            id: string;
                            note: string | null;
                            title: string;
                        }[];
                        sample: boolean;
                        schema: unknown;
                    };
                    effectiveFrom?: string | null;
                    effectiveUntil?: string | null;
                    revision: number;
                    title: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。
             *
             *     `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-closed` 这次修改目前是“{state}”，不能进行此操作，请刷新后查看。
             *
             *     `catalogue.change-revised-meanwhile` 这次修改刚刚被他人改动过，请刷新后核对再操作。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             *
             *     `catalogue.change-kind-fixed` 不能改变这次修改的种类或者适用地区，请另行起草。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.approve-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。
             *
             *     `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-closed` 这次修改目前是“{state}”，不能进行此操作，请刷新后查看。
             *
             *     `catalogue.change-revised-meanwhile` 这次修改刚刚被他人改动过，请刷新后核对再操作。
             *
             *     `catalogue.item-owned-elsewhere` 事项 {code} 由另一个地区的基本目录规定，不能在这里发布。
             *
             *     `catalogue.effect-passed` 填写的生效时间已经过去，请退回起草人改为将来的时间。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             *
             *     `catalogue.change-faulty` 内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.form-invalid` 表单有 {count} 处不符合要求，请按提示修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.return-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。
             *
             *     `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.change-closed` 这次修改目前是“{state}”，不能进行此操作，请刷新后查看。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.submit-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。
             *
             *     `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.change-closed` 这次修改目前是“{state}”，不能进行此操作，请刷新后查看。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             *
             *     `catalogue.change-faulty` 内容有 {count} 处不符合要求，请按提示修改后再提交。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.withdraw-change": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorName: string;
                        divisionCode: string;
                        document: string | null;
                        draft: {
                            content: {
                                acceptanceConditions: string[] | null;
                                authorityDivision?: string | null;
                                caseType: ("instant" | "promised") | null;
                                commitment?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                                corporateThemes: string[];
                                crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                                deliveryDays?: number | null;
                                deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                                duties?: string | null;
                                entrustingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                exerciseContent?: string | null;
                                exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                                faq: {
                                    answer: string;
                                    question: string;
                                }[] | null;
                                fee: {
                                    charged: boolean;
                                    note: string | null;
                                } | null;
                                feeItems?: {
                                    amount: number | null;
                                    basis: string | null;
                                    /** @enum {unknown} */
                                    kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                    name: string;
                                    reducible: boolean | null;
                                    reductionNote: string | null;
                                    standard: string | null;
                                }[] | null;
                                fieldRules?: {
                                    [key: string]: "locked" | "bounded" | "local";
                                };
                                handlingForms: string[] | null;
                                handlingOrgan?: {
                                    name: string;
                                    uscc: string | null;
                                } | null;
                                handlingSteps: {
                                    days: number | null;
                                    name: string;
                                    note: string | null;
                                    organ: string | null;
                                }[] | null;
                                inServiceCentre?: boolean | null;
                                intermediaryService?: {
                                    basis: string | null;
                                    content: string | null;
                                    needed: boolean;
                                } | null;
                                isAppointment?: boolean | null;
                                isExpress?: boolean | null;
                                isMobileSingleSignOn?: boolean | null;
                                isOnline?: boolean | null;
                                isPayOnline?: boolean | null;
                                isSelfService?: boolean | null;
                                isSingleSignOn?: boolean | null;
                                itemStatus?: ("active" | "paused" | "cancelled") | null;
                                /** @enum {unknown} */
                                itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                                jointOrgans?: {
                                    name: string;
                                    uscc: string | null;
                                }[] | null;
                                leadDepartment: string;
                                legalBasis: {
                                    article: string | null;
                                    law: string;
                                    text: string | null;
                                }[] | null;
                                litigationCourt?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                materials: {
                                    acceptanceStandard?: string | null;
                                    blankForm?: string | null;
                                    copies: number | null;
                                    copiesNote: string | null;
                                    dataResourceId?: string | null;
                                    form: ("paper" | "electronic" | "either") | null;
                                    id: string;
                                    issuedWithin?: string | null;
                                    issuingOrgan?: string | null;
                                    kind?: ("certificate" | "form" | "other") | null;
                                    legalBasis?: string | null;
                                    licenceTypeCode?: string | null;
                                    materialTypeCode: string | null;
                                    name: string;
                                    necessity: ("required" | "conditional" | "deferrable") | null;
                                    notice: string | null;
                                    originals: number | null;
                                    pageFormat?: string | null;
                                    sampleForm?: string | null;
                                    source: ("applicant" | "government" | "other") | null;
                                    sourceNote: string | null;
                                }[] | null;
                                /** @enum {unknown} */
                                materialsStatus: "listed" | "partial" | "not_in_excerpt";
                                mobileUrl?: string | null;
                                name: string;
                                onApplication: boolean;
                                onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                                onlineUrl?: string | null;
                                onsiteReason: string | null;
                                onsiteVisits: number | null;
                                organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                                personThemes: string[];
                                plannedCancelDate?: string | null;
                                powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                                promisedLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                quantityLimit?: string | null;
                                remedies: string | null;
                                result: {
                                    /** @enum {unknown} */
                                    kind: "licence" | "approval" | "other" | "none";
                                    licenceTypeCode: string | null;
                                    name: string;
                                    validYears: number | null;
                                } | null;
                                resultSample?: string | null;
                                reviewOrgan?: {
                                    address: string | null;
                                    name: string;
                                    phone: string | null;
                                } | null;
                                reviewStandard?: string | null;
                                reviewSteps: {
                                    id: string;
                                    name: string;
                                    /** @enum {unknown} */
                                    role: "clerk" | "reviewer" | "approver";
                                }[];
                                rights?: string | null;
                                runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                                serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                                situations?: {
                                    questions: ({
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "choice";
                                        options: {
                                            label: string;
                                            value: string;
                                        }[];
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "yesNo";
                                        text: string;
                                    } | {
                                        askedWhen: string | null;
                                        help: string | null;
                                        id: string;
                                        /** @constant */
                                        kind: "number";
                                        max: number;
                                        min: number;
                                        /** @enum {unknown} */
                                        step: 1 | 0.1 | 0.01 | 0.001;
                                        text: string;
                                        unit: string | null;
                                    })[];
                                    tables: {
                                        /** @enum {unknown} */
                                        hitPolicy: "unique" | "collect";
                                        id: string;
                                        inputs: string[];
                                        name: string;
                                        rows: {
                                            effects: ({
                                                /** @constant */
                                                kind: "addMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "requireMaterial";
                                                materialId: string;
                                            } | {
                                                /** @constant */
                                                kind: "waiveMaterial";
                                                materialId: string;
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "showField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "hideField";
                                            } | {
                                                field: string;
                                                /** @constant */
                                                kind: "requireField";
                                            } | {
                                                /** @constant */
                                                kind: "skipPage";
                                                pageId: string;
                                            } | {
                                                /** @constant */
                                                kind: "addStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                /** @constant */
                                                kind: "dropStep";
                                                /** @enum {unknown} */
                                                list: "handling" | "review";
                                                step: string;
                                            } | {
                                                count: number;
                                                /** @constant */
                                                kind: "setPromisedLimit";
                                                /** @enum {unknown} */
                                                unit: "workingDay" | "naturalDay";
                                            } | {
                                                /** @constant */
                                                kind: "note";
                                                text: string;
                                            } | {
                                                /** @constant */
                                                kind: "nameSituation";
                                                name: string;
                                            })[];
                                            id: string;
                                            when: string[];
                                        }[];
                                    }[];
                                } | null;
                                sources: {
                                    note: string | null;
                                    regionName: string;
                                    url: string;
                                }[];
                                specialProcedures?: {
                                    basis: string | null;
                                    days: number | null;
                                    /** @enum {unknown} */
                                    kind: "extension" | "other";
                                    name: string;
                                }[] | null;
                                statutoryLimit: {
                                    count: number;
                                    note: string | null;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "naturalDay";
                                } | null;
                                tolerance?: {
                                    allowed: boolean;
                                    materialIds: string[];
                                    note: string | null;
                                } | null;
                            };
                            /** @constant */
                            kind: "standard";
                            ownerDivisionCode: string;
                        } | {
                            differences: {
                                exception?: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                };
                                expiresOn: string | null;
                                /** @enum {unknown} */
                                field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                                reason: string;
                                value: unknown;
                            }[];
                            divisionCode: string;
                            /** @constant */
                            kind: "override";
                            local: {
                                address: string | null;
                                complaintPhone: string | null;
                                enquiryPhone: string | null;
                                officeHours: string | null;
                            };
                        } | {
                            /** @constant */
                            kind: "form";
                            name: string;
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                        };
                        effectiveFrom: string | null;
                        effectiveUntil: string | null;
                        fields: {
                            after: string[] | null;
                            before: string[] | null;
                            changed: boolean;
                            field: string;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            title: string;
                        }[];
                        findings: {
                            code: string;
                            field: string | null;
                            sentence: string;
                            /** @enum {unknown} */
                            severity: "error" | "warning";
                        }[];
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        kind: "standard" | "override" | "form";
                        may: {
                            review: boolean;
                            revise: boolean;
                            submit: boolean;
                            withdraw: boolean;
                        };
                        phase: ("scheduled" | "inForce" | "superseded") | null;
                        publishedAt: string | null;
                        reformId: string | null;
                        reviewerName: string | null;
                        reviewNote: string | null;
                        revision: number;
                        sentences: string[];
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-not-found` 没有找到这次修改，请从修改列表中重新打开。
             *
             *     `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.change-closed` 这次修改目前是“{state}”，不能进行此操作，请刷新后查看。
             *
             *     `catalogue.change-in-force` 这次修改已经生效，不能撤回；需要调整的，请起草新的修改。
             *
             *     `catalogue.first-form-stays` 这是该事项的首份表单，不能撤回；请在生效前发布修改后的表单。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-my-companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.register-company": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    uscc: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        companyId: string;
                        isLegalRepresentative: boolean;
                        name: string;
                        uscc: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.company-taken` 这家企业已由法定代表人登记，请联系其授权您为经办人；如有疑问，请到政务服务大厅核实。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `identity.company-code-invalid` 统一社会信用代码不正确，请对照营业执照逐位核对。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            agentId: string;
                            isLegalRepresentative: boolean;
                            maskedName: string;
                            /** Format: date-time */
                            validFrom: string;
                            validUntil: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.company-not-found` 没有找到这家企业，或您不是它的法定代表人。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.grant-agent": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identityNumber: string;
                    name: string;
                    /** Format: date-time */
                    validUntil?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        agentId: string;
                        maskedName: string;
                        validUntil: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity.company-not-found` 没有找到这家企业，或您不是它的法定代表人。
             *
             *     `identity.agent-not-found` 没有找到姓名和证件号码都相符的已注册人员，请核对；对方需要先注册账号。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.already-agent` 此人已经是这家企业的经办人，无需重复授权。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `identity.period-invalid` 授权截止时间应晚于现在，请重新选择。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.end-agent": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                agentId: string;
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity.company-not-found` 没有找到这家企业，或您不是它的法定代表人。
             *
             *     `identity.agent-not-found` 没有找到姓名和证件号码都相符的已注册人员，请核对；对方需要先注册账号。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.legal-representative-stays` 法定代表人的授权不能在这里终止。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dictionary.list-data-elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            description: string;
                            format: string | null;
                            /** @enum {unknown} */
                            grade: "public" | "personal" | "sensitive";
                            name: string;
                            /** @enum {unknown} */
                            type: "string" | "integer" | "number" | "boolean" | "array";
                            unit: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.import-departments": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    dryRun?: boolean;
                    rows: {
                        address?: string;
                        complaintPhone?: string;
                        divisionCode: string;
                        enquiryPhone?: string;
                        name: string;
                        officeHours?: string;
                        shortName: string;
                        uscc: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alreadyThere: number;
                        created: {
                            address: string | null;
                            complaintPhone: string | null;
                            divisionCode: string;
                            enquiryPhone: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            officeHours: string | null;
                            shortName: string;
                            uscc: string;
                        }[];
                        faults: {
                            column: string | null;
                            message: string;
                            row: number;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.get-department-sheet-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.read-department-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            address?: string;
                            complaintPhone?: string;
                            divisionCode: string;
                            enquiryPhone?: string;
                            name: string;
                            officeHours?: string;
                            shortName: string;
                            uscc: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `platform.sheet-unreadable` 表格无法读取，文件可能已损坏，请用模板重新填写后上传。
             *
             *     `platform.sheet-columns-missing` 表格第一行缺少这些列：{columns}，请下载模板对照修改。
             *
             *     `platform.sheet-too-long` 表格超过 {rows} 行，请分成几份上传。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.list-departments": {
        parameters: {
            query: {
                divisionCode: string;
                includeBelow?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            complaintPhone: string | null;
                            divisionCode: string;
                            enquiryPhone: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            officeHours: string | null;
                            shortName: string;
                            uscc: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.create-department": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    complaintPhone?: string;
                    divisionCode: string;
                    enquiryPhone?: string;
                    name: string;
                    officeHours?: string;
                    shortName: string;
                    uscc: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        complaintPhone: string | null;
                        divisionCode: string;
                        enquiryPhone: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        officeHours: string | null;
                        shortName: string;
                        uscc: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-code-taken` 已有部门使用统一社会信用代码 {uscc}，请勿重复登记。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `regions.department-code-invalid` 统一社会信用代码的校验位不正确，请对照证书逐位核对。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.get-department": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        complaintPhone: string | null;
                        divisionCode: string;
                        enquiryPhone: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        officeHours: string | null;
                        shortName: string;
                        uscc: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-not-found` 没有找到这个部门，它可能已被撤并。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.update-department": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    complaintPhone?: string | null;
                    enquiryPhone?: string | null;
                    name?: string;
                    officeHours?: string | null;
                    shortName?: string;
                    uscc?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        complaintPhone: string | null;
                        divisionCode: string;
                        enquiryPhone: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        officeHours: string | null;
                        shortName: string;
                        uscc: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-not-found` 没有找到这个部门，它可能已被撤并。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-code-taken` 已有部门使用统一社会信用代码 {uscc}，请勿重复登记。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `regions.department-code-invalid` 统一社会信用代码的校验位不正确，请对照证书逐位核对。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.search-divisions": {
        parameters: {
            query: {
                limit?: number;
                q: string;
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "town";
                            name: string;
                            parentCode: string | null;
                            path: {
                                code: string;
                                /** @enum {unknown} */
                                level: "province" | "city" | "county" | "town";
                                name: string;
                                parentCode: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.list-divisions": {
        parameters: {
            query?: {
                parentCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "town";
                            name: string;
                            parentCode: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.create-division": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @enum {unknown} */
                        level: "province" | "city" | "county" | "town";
                        name: string;
                        parentCode: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-code-taken` 行政区划代码 {code} 已经登记，请勿重复登记。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.get-division": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                divisionCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @enum {unknown} */
                        level: "province" | "city" | "county" | "town";
                        name: string;
                        parentCode: string | null;
                        path: {
                            code: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "town";
                            name: string;
                            parentCode: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.update-division": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                divisionCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @enum {unknown} */
                        level: "province" | "city" | "county" | "town";
                        name: string;
                        parentCode: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-effective-item": {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                divisionCode: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        basicItemId: string;
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        demo: boolean;
                        /** Format: uuid */
                        departmentId: string;
                        differences: {
                            exception?: {
                                article: string;
                                law: string;
                                /** Format: date */
                                versionDate: string;
                            };
                            expiresOn: string | null;
                            field: string;
                            reason: string;
                        }[];
                        divisionCode: string;
                        /** Format: uuid */
                        implementationId: string;
                        itemCode: string;
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                        observed?: {
                            /** Format: date-time */
                            observedAt: string;
                            sourceUrl: string;
                            /** Format: uuid */
                            versionId: string;
                        };
                        pins: {
                            /** Format: uuid */
                            basicVersionId: string;
                            /** Format: date-time */
                            effectiveAt: string;
                            formVersionId: string | null;
                            /** Format: date-time */
                            knownAt: string;
                            /** Format: uuid */
                            observedVersionId?: string;
                            overrideVersionIds: string[];
                        };
                        taskCode: string;
                        validUntil: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-implemented` 区划 {divisionCode} 没有办理事项 {code} 的部门，请更换地区后再查。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-item-in-place": {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                divisionCode: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        divisionCode: string;
                        fields: {
                            effective: {
                                lines: string[] | null;
                                value: unknown;
                            };
                            /** @enum {unknown} */
                            field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                            fixed: boolean;
                            /** @enum {unknown} */
                            group: "identity" | "conditions" | "materials" | "handling" | "results" | "channels" | "rights" | "situations" | "sources";
                            inherited: {
                                lines: string[] | null;
                                value: unknown;
                            };
                            /** @enum {unknown} */
                            origin: "standard" | "above" | "own" | "observed";
                            originDivisionCode: string | null;
                            own: {
                                exception: {
                                    article: string;
                                    law: string;
                                    /** Format: date */
                                    versionDate: string;
                                } | null;
                                expiresOn: string | null;
                                passedOver: string | null;
                                reason: string;
                                sentences: string[];
                                value: unknown;
                            } | null;
                            /** @enum {unknown} */
                            rule: "locked" | "bounded" | "local";
                            ruleSentence: string;
                            title: string;
                        }[];
                        implementedBy: string | null;
                        itemCode: string;
                        itemName: string;
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                        localOwn: boolean;
                        mayDraft: boolean;
                        observed: {
                            /** Format: date-time */
                            observedAt: string;
                            sourceUrl: string;
                            /** Format: uuid */
                            versionId: string;
                        } | null;
                        ownerDivisionCode: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             *
             *     `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-item-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                divisionCode: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        itemName: string;
                        steps: {
                            document: string | null;
                            /** Format: date-time */
                            effectiveFrom: string;
                            effectiveUntil: string | null;
                            /** Format: date-time */
                            knownFrom: string;
                            observed: boolean;
                            sentences: string[];
                            title: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-implemented` 区划 {divisionCode} 没有办理事项 {code} 的部门，请更换地区后再查。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.publish-override": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                divisionCode: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    differences: {
                        exception?: {
                            article: string;
                            law: string;
                            /** Format: date */
                            versionDate: string;
                        };
                        expiresOn: string | null;
                        /** @enum {unknown} */
                        field: "name" | "itemType" | "onApplication" | "leadDepartment" | "serviceObjects" | "personThemes" | "corporateThemes" | "legalBasis" | "acceptanceConditions" | "materials" | "materialsStatus" | "handlingSteps" | "reviewSteps" | "caseType" | "statutoryLimit" | "promisedLimit" | "fee" | "onsiteVisits" | "onsiteReason" | "handlingForms" | "result" | "faq" | "remedies" | "sources" | "exerciseLevels" | "authorityDivision" | "exerciseContent" | "powerSource" | "organNature" | "entrustingOrgan" | "jointOrgans" | "handlingOrgan" | "itemStatus" | "plannedCancelDate" | "reviewStandard" | "quantityLimit" | "specialProcedures" | "crossRegionScope" | "onlineDepth" | "isOnline" | "onlineUrl" | "mobileUrl" | "isSingleSignOn" | "isMobileSingleSignOn" | "inServiceCentre" | "isExpress" | "isPayOnline" | "isAppointment" | "isSelfService" | "runSystem" | "intermediaryService" | "tolerance" | "commitment" | "feeItems" | "resultSample" | "deliveryMethods" | "deliveryDays" | "rights" | "duties" | "reviewOrgan" | "litigationCourt" | "fieldRules" | "situations";
                        reason: string;
                        value: unknown;
                    }[];
                    /** Format: date-time */
                    effectiveFrom?: string;
                    /** Format: date-time */
                    effectiveUntil?: string;
                    local: {
                        address: string | null;
                        complaintPhone: string | null;
                        enquiryPhone: string | null;
                        officeHours: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        overrideVersionId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.period-invalid` 失效时间应当晚于生效时间，请修改后再发布。
             *
             *     `catalogue.difference-refused` 有 {count} 项差异超出允许范围，请按提示修改后再发布。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.create-first-administrator": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    departmentId?: string;
                    divisionCode: string;
                    loginName?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        invitationLink: string;
                        loginName: string;
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。
             *
             *     `regions.department-not-found` 没有找到这个部门，它可能已被撤并。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity.administrator-exists` 系统中已有管理员，请由现有管理员在管理后台登记其他人员。
             *
             *     `identity.login-name-taken` 登录名 {loginName} 已被使用，请换一个。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pages: {
                            fields: string[];
                            id: string;
                            note: string | null;
                            title: string;
                        }[];
                        sample: boolean;
                        schema: unknown;
                        /** Format: uuid */
                        versionId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.form-not-found` 没有找到这份表单，它可能已被撤下。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "guide.browse": {
        parameters: {
            query: {
                audience?: "person" | "corporate";
                divisionCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        corporateThemes: {
                            count: number;
                            name: string;
                        }[];
                        departments: {
                            count: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        personThemes: {
                            count: number;
                            name: string;
                        }[];
                        popular: {
                            demo: boolean;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            hasForm: boolean;
                            itemCode: string;
                            itemTypeName: string;
                            name: string;
                            onsiteVisits: number | null;
                            promisedDays: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guide.division-not-found` 没有找到行政区划 {code}，请重新选择地区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "guide.search-items": {
        parameters: {
            query: {
                audience?: "person" | "corporate";
                departmentId?: string;
                divisionCode: string;
                page?: number;
                pageSize?: number;
                q?: string;
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            demo: boolean;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            hasForm: boolean;
                            itemCode: string;
                            itemTypeName: string;
                            name: string;
                            onsiteVisits: number | null;
                            promisedDays: number | null;
                        }[];
                        /** @enum {unknown} */
                        match: "words" | "part" | "nearest" | "all";
                        notOpenHere: {
                            itemCode: string;
                            itemTypeName: string;
                            leadDepartment: string;
                            name: string;
                        }[];
                        popular: {
                            demo: boolean;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            hasForm: boolean;
                            itemCode: string;
                            itemTypeName: string;
                            name: string;
                            onsiteVisits: number | null;
                            promisedDays: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guide.division-not-found` 没有找到行政区划 {code}，请重新选择地区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "guide.check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changesOn: string | null;
                        /** Format: date-time */
                        checkedAt: string;
                        contentHash: string;
                        currentHash: string | null;
                        departmentName: string;
                        differences: string[];
                        division: {
                            code: string;
                            name: string;
                        };
                        /** Format: date-time */
                        firstShownAt: string;
                        itemCode: string;
                        itemName: string;
                        /** @enum {unknown} */
                        status: "current" | "superseded" | "withdrawn";
                        supersededSince: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guide.sheet-not-found` 没有找到这份告知单，请核对告知单上的编号，或重新扫描二维码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guide.sheet-ambiguous` 编号的前几位对应不止一份告知单，请输入告知单上的完整编号。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "guide.get-guide": {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                divisionCode: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basicItemId: string;
                        /** Format: date-time */
                        compiledAt: string;
                        compilerVersion: number;
                        content: {
                            acceptanceConditions: string[] | null;
                            authorityDivision?: string | null;
                            caseType: ("instant" | "promised") | null;
                            commitment?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                            corporateThemes: string[];
                            crossRegionScope?: ("nation" | "province" | "city" | "county" | "town" | "village") | null;
                            deliveryDays?: number | null;
                            deliveryMethods?: ("window" | "post" | "online" | "notice" | "direct")[] | null;
                            duties?: string | null;
                            entrustingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            exerciseContent?: string | null;
                            exerciseLevels?: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[] | null;
                            faq: {
                                answer: string;
                                question: string;
                            }[] | null;
                            fee: {
                                charged: boolean;
                                note: string | null;
                            } | null;
                            feeItems?: {
                                amount: number | null;
                                basis: string | null;
                                /** @enum {unknown} */
                                kind: "fixed" | "perUnit" | "rate" | "tiered" | "negotiated" | "other";
                                name: string;
                                reducible: boolean | null;
                                reductionNote: string | null;
                                standard: string | null;
                            }[] | null;
                            fieldRules?: {
                                [key: string]: "locked" | "bounded" | "local";
                            };
                            handlingForms: string[] | null;
                            handlingOrgan?: {
                                name: string;
                                uscc: string | null;
                            } | null;
                            handlingSteps: {
                                days: number | null;
                                name: string;
                                note: string | null;
                                organ: string | null;
                            }[] | null;
                            inServiceCentre?: boolean | null;
                            intermediaryService?: {
                                basis: string | null;
                                content: string | null;
                                needed: boolean;
                            } | null;
                            isAppointment?: boolean | null;
                            isExpress?: boolean | null;
                            isMobileSingleSignOn?: boolean | null;
                            isOnline?: boolean | null;
                            isPayOnline?: boolean | null;
                            isSelfService?: boolean | null;
                            isSingleSignOn?: boolean | null;
                            itemStatus?: ("active" | "paused" | "cancelled") | null;
                            /** @enum {unknown} */
                            itemType: "10" | "20" | "21" | "01" | "05" | "07" | "08" | "09";
                            jointOrgans?: {
                                name: string;
                                uscc: string | null;
                            }[] | null;
                            leadDepartment: string;
                            legalBasis: {
                                article: string | null;
                                law: string;
                                text: string | null;
                            }[] | null;
                            litigationCourt?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            materials: {
                                acceptanceStandard?: string | null;
                                blankForm?: string | null;
                                copies: number | null;
                                copiesNote: string | null;
                                dataResourceId?: string | null;
                                form: ("paper" | "electronic" | "either") | null;
                                id: string;
                                issuedWithin?: string | null;
                                issuingOrgan?: string | null;
                                kind?: ("certificate" | "form" | "other") | null;
                                legalBasis?: string | null;
                                licenceTypeCode?: string | null;
                                materialTypeCode: string | null;
                                name: string;
                                necessity: ("required" | "conditional" | "deferrable") | null;
                                notice: string | null;
                                originals: number | null;
                                pageFormat?: string | null;
                                sampleForm?: string | null;
                                source: ("applicant" | "government" | "other") | null;
                                sourceNote: string | null;
                            }[] | null;
                            /** @enum {unknown} */
                            materialsStatus: "listed" | "partial" | "not_in_excerpt";
                            mobileUrl?: string | null;
                            name: string;
                            onApplication: boolean;
                            onlineDepth?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9")[] | null;
                            onlineUrl?: string | null;
                            onsiteReason: string | null;
                            onsiteVisits: number | null;
                            organNature?: ("statutory" | "authorised" | "entrusted" | "other") | null;
                            personThemes: string[];
                            plannedCancelDate?: string | null;
                            powerSource?: ("statutory" | "devolved" | "authorisedFromAbove" | "authorisedBySame" | "entrustedFromAbove" | "entrustedBySame") | null;
                            promisedLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            quantityLimit?: string | null;
                            remedies: string | null;
                            result: {
                                /** @enum {unknown} */
                                kind: "licence" | "approval" | "other" | "none";
                                licenceTypeCode: string | null;
                                name: string;
                                validYears: number | null;
                            } | null;
                            resultSample?: string | null;
                            reviewOrgan?: {
                                address: string | null;
                                name: string;
                                phone: string | null;
                            } | null;
                            reviewStandard?: string | null;
                            reviewSteps: {
                                id: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "clerk" | "reviewer" | "approver";
                            }[];
                            rights?: string | null;
                            runSystem?: ("national" | "provincial" | "municipal" | "own") | null;
                            serviceObjects: ("person" | "corporate" | "institution" | "association" | "unincorporated" | "organ")[] | null;
                            situations?: {
                                questions: ({
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "choice";
                                    options: {
                                        label: string;
                                        value: string;
                                    }[];
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "yesNo";
                                    text: string;
                                } | {
                                    askedWhen: string | null;
                                    help: string | null;
                                    id: string;
                                    /** @constant */
                                    kind: "number";
                                    max: number;
                                    min: number;
                                    /** @enum {unknown} */
                                    step: 1 | 0.1 | 0.01 | 0.001;
                                    text: string;
                                    unit: string | null;
                                })[];
                                tables: {
                                    /** @enum {unknown} */
                                    hitPolicy: "unique" | "collect";
                                    id: string;
                                    inputs: string[];
                                    name: string;
                                    rows: {
                                        effects: ({
                                            /** @constant */
                                            kind: "addMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "requireMaterial";
                                            materialId: string;
                                        } | {
                                            /** @constant */
                                            kind: "waiveMaterial";
                                            materialId: string;
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "showField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "hideField";
                                        } | {
                                            field: string;
                                            /** @constant */
                                            kind: "requireField";
                                        } | {
                                            /** @constant */
                                            kind: "skipPage";
                                            pageId: string;
                                        } | {
                                            /** @constant */
                                            kind: "addStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            /** @constant */
                                            kind: "dropStep";
                                            /** @enum {unknown} */
                                            list: "handling" | "review";
                                            step: string;
                                        } | {
                                            count: number;
                                            /** @constant */
                                            kind: "setPromisedLimit";
                                            /** @enum {unknown} */
                                            unit: "workingDay" | "naturalDay";
                                        } | {
                                            /** @constant */
                                            kind: "note";
                                            text: string;
                                        } | {
                                            /** @constant */
                                            kind: "nameSituation";
                                            name: string;
                                        })[];
                                        id: string;
                                        when: string[];
                                    }[];
                                }[];
                            } | null;
                            sources: {
                                note: string | null;
                                regionName: string;
                                url: string;
                            }[];
                            specialProcedures?: {
                                basis: string | null;
                                days: number | null;
                                /** @enum {unknown} */
                                kind: "extension" | "other";
                                name: string;
                            }[] | null;
                            statutoryLimit: {
                                count: number;
                                note: string | null;
                                /** @enum {unknown} */
                                unit: "workingDay" | "naturalDay";
                            } | null;
                            tolerance?: {
                                allowed: boolean;
                                materialIds: string[];
                                note: string | null;
                            } | null;
                        };
                        contentHash: string;
                        demo: boolean;
                        department: {
                            id: string;
                            name: string;
                            uscc: string;
                        };
                        differences: {
                            exception?: {
                                article: string;
                                law: string;
                                /** Format: date */
                                versionDate: string;
                            };
                            expiresOn: string | null;
                            field: string;
                            reason: string;
                        }[];
                        division: {
                            code: string;
                            name: string;
                            path: string[];
                        };
                        hasForm: boolean;
                        implementationId: string;
                        itemCode: string;
                        local: {
                            address: string | null;
                            complaintPhone: string | null;
                            enquiryPhone: string | null;
                            officeHours: string | null;
                        };
                        observed?: {
                            /** Format: date-time */
                            observedAt: string;
                            sourceUrl: string;
                            /** Format: uuid */
                            versionId: string;
                        };
                        pins: {
                            /** Format: uuid */
                            basicVersionId: string;
                            /** Format: date-time */
                            effectiveAt: string;
                            formVersionId: string | null;
                            /** Format: date-time */
                            knownAt: string;
                            /** Format: uuid */
                            observedVersionId?: string;
                            overrideVersionIds: string[];
                        };
                        taskCode: string;
                        validUntil: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `guide.not-found` 所选地区暂未开通这个事项，请更换地区，或返回首页查找其他事项。
             *
             *     `guide.division-not-found` 没有找到行政区划 {code}，请重新选择地区。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.list-implementations": {
        parameters: {
            query?: {
                after?: string;
                departmentId?: string;
                divisionCode?: string;
                itemCode?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            demo: boolean;
                            /** Format: uuid */
                            departmentId: string;
                            divisionCode: string;
                            hasForm: boolean;
                            /** Format: uuid */
                            id: string;
                            itemCode: string;
                            itemName: string;
                            taskCode: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.create-implementation": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    demo?: boolean;
                    /** Format: uuid */
                    departmentId: string;
                    divisionCode: string;
                    itemCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        /** Format: uuid */
                        departmentId: string;
                        divisionCode: string;
                        hasForm: boolean;
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        taskCode: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `catalogue.item-not-found` 事项目录中没有编码为 {code} 的事项，请核对编码。
             *
             *     `regions.department-not-found` 没有找到这个部门，它可能已被撤并。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalogue.implementation-exists` 区划 {divisionCode} 已有办理这个事项的部门，请勿重复登记。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `catalogue.department-elsewhere` 所选部门不属于区划 {divisionCode}，请重新选择部门。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.redeem-invitation": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loginName: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.invitation-invalid` 邀请链接无效、已使用或已过期，请联系管理员重新生成。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `identity.password-too-weak` 密码过于简单：至少 8 位，包含字母、数字、符号中的两种以上，不能是常见密码，也不能包含账号。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.item-ratings": {
        parameters: {
            query: {
                divisionCode: string;
            };
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        distribution: {
                            count: number | null;
                            /** @enum {unknown} */
                            grade: "veryGood" | "good" | "fair" | "bad" | "veryBad";
                            gradeName: string;
                        }[];
                        satisfiedPercent: number | null;
                        total: number | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ledger.list-entries": {
        parameters: {
            query?: {
                after?: string;
                departmentId?: string;
                divisionCode?: string;
                from?: string;
                limit?: number;
                operation?: string;
                personId?: string;
                subjectId?: string;
                subjectKind?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actor: {
                                companyId: string | null;
                                departmentId: string | null;
                                departmentName: string | null;
                                id: string | null;
                                /** @enum {unknown} */
                                kind: "anonymous" | "person" | "staff" | "machine" | "system";
                                postId: string | null;
                            };
                            commitment: string;
                            concerns: string | null;
                            divisionCode: string;
                            hasBody: boolean;
                            /** Format: uuid */
                            id: string;
                            leafHash: string;
                            /** Format: date-time */
                            occurredAt: string;
                            operation: string;
                            operationTitle: string;
                            requestId: string;
                            seq: number;
                            subject: {
                                id: string;
                                kind: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `ledger.period-invalid` 起始时间应早于截止时间，请重新选择。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dictionary.list-licence-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            definingOrgan: string;
                            demo: boolean;
                            name: string;
                            note: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.list-licences": {
        parameters: {
            query?: {
                after?: string;
                licenceTypeCode?: string;
                limit?: number;
                number?: string;
                state?: "01" | "02" | "03" | "04" | "05" | "07";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            demo: boolean;
                            holderName: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            issuedOn: string;
                            issuerName: string;
                            number: string;
                            /** @enum {unknown} */
                            state: "01" | "02" | "03" | "04" | "05" | "07";
                            stateName: string;
                            typeName: string;
                            validThrough: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.get-licence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowed: {
                            download: boolean;
                            resume: boolean;
                            revoke: ("withdraw" | "cancel" | "revoke")[];
                            suspend: boolean;
                        };
                        /** Format: uuid */
                        caseId: string;
                        demo: boolean;
                        divisionCode: string;
                        events: {
                            /** @enum {unknown} */
                            act: "issue" | "suspend" | "resume" | "expire" | "withdraw" | "cancel" | "revoke";
                            actName: string;
                            /** Format: date-time */
                            at: string;
                            reason: string | null;
                        }[];
                        fields: {
                            label: string;
                            value: string;
                        }[];
                        /** @enum {unknown} */
                        holderKind: "person" | "company";
                        holderName: string;
                        holderNumberShown: string;
                        /** Format: uuid */
                        id: string;
                        identifier: string;
                        /** Format: date */
                        issuedOn: string;
                        issuerName: string;
                        itemCode: string;
                        number: string;
                        signed: {
                            disclosure: {
                                documentNumber: string;
                                salt: string;
                            };
                            keyId: string;
                            payload: string;
                            signature: string;
                        };
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                        typeName: string;
                        /** Format: date */
                        validFrom: string;
                        validThrough: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-found` 没有查到这份证照，请核对后再试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.erased` 相关个人信息已依法删除，无法再显示。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.download-licence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-found` 没有查到这份证照，请核对后再试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-downloadable` 证照目前为“{state}”状态，不能下载电子证照；如有疑问请联系发证机关。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.erased` 相关个人信息已依法删除，无法再显示。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.resume-licence": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-found` 没有查到这份证照，请核对后再试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.act-impossible` 证照目前为“{state}”状态，不能{act}。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.revoke-licence": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    act: "withdraw" | "cancel" | "revoke";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-found` 没有查到这份证照，请核对后再试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.act-impossible` 证照目前为“{state}”状态，不能{act}。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.suspend-licence": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.not-found` 没有查到这份证照，请核对后再试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.act-impossible` 证照目前为“{state}”状态，不能{act}。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.list-public-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            /** @constant */
                            alg: "EdDSA";
                            /** Format: date-time */
                            createdAt: string;
                            /** @constant */
                            crv: "Ed25519";
                            issuerName: string;
                            issuerUscc: string;
                            kid: string;
                            /** @constant */
                            kty: "OKP";
                            retiredAt: string | null;
                            /** @constant */
                            use: "sig";
                            x: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.verify-by-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holderName?: string;
                    number: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        checkedAt: string;
                        demo: boolean;
                        holderNameMatches: boolean | null;
                        issuerName: string;
                        number: string;
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                        typeName: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.number-not-found` 没有查到这个编号的证照，请对照证照逐位核对编号；如确认无误，请向发证机关核实。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.verify-by-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        checkedAt: string;
                        demo: boolean;
                        fields: {
                            label: string;
                            value: string;
                        }[];
                        /** @enum {unknown} */
                        holderKind: "person" | "company";
                        holderName: string;
                        holderNumberShown: string;
                        identifier: string;
                        /** Format: date */
                        issuedOn: string;
                        issuerName: string;
                        number: string;
                        signatureValid: boolean;
                        /** @enum {unknown} */
                        state: "01" | "02" | "03" | "04" | "05" | "07";
                        stateName: string;
                        typeName: string;
                        /** Format: date */
                        validFrom: string;
                        validThrough: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `licences.token-unknown` 二维码不是本平台签发的证照二维码，请谨防假冒，并向证照上的发证机关核实。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.erased` 相关个人信息已依法删除，无法再显示。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dictionary.list-material-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            aliases: string[];
                            code: string;
                            issuingDepartment: string | null;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actingFor: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        } | null;
                        companies: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        }[];
                        /** @enum {unknown} */
                        kind: "person" | "staff";
                        loginName: string | null;
                        maskedIdentityNumber: string | null;
                        maskedMobile: string | null;
                        name: string;
                        /** Format: uuid */
                        personId: string;
                        post: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        } | null;
                        posts: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.change-password": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.current-password-wrong` 当前密码不正确，请重新输入；忘记密码请联系管理员。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `identity.password-too-weak` 密码过于简单：至少 8 位，包含字母、数字、符号中的两种以上，不能是常见密码，也不能包含账号。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.list-my-cases": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                tab?: "draft" | "open" | "closed" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            closed: number;
                            draft: number;
                            open: number;
                        };
                        items: {
                            caseNumber: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            deadline: {
                                /** @enum {unknown} */
                                colour: "green" | "yellow" | "red" | "over";
                                /** Format: date */
                                dueOn: string;
                                /** @enum {unknown} */
                                kind: "acceptance" | "correction" | "decision" | "delivery";
                                provisional: boolean;
                                usedPercent: number;
                            } | null;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            id: string;
                            itemCode: string;
                            itemName: string;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                            stateName: string;
                            submittedAt: string | null;
                            turn: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.start-draft": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    divisionCode: string;
                    itemCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        resumed: boolean;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.item-not-found` 本地区没有开通这个事项，请在事项列表中重新选择。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.no-online-form` 这个事项暂不能在网上申请，请按办事指南到窗口办理。
             *
             *     `cases.only-for-persons` 这个事项只面向个人，请切换为本人身份后再申请。
             *
             *     `cases.only-for-companies` 这个事项只面向企业和组织，请先选择要代理的企业再申请。
             *
             *     `cases.applicant-unknown` 您的实名信息不完整，暂不能申请，请先完善身份信息后再试。
             *
             *     `cases.too-many-drafts` 未提交的申请最多保留 {limit} 份，请先在“我的办件”中提交或者删除不再需要的草稿。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.get-my-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("edit" | "submit" | "discard" | "resubmit" | "withdraw")[];
                        answers: {
                            fields: {
                                name: string;
                                previous: string | null;
                                title: string;
                                value: string;
                            }[];
                            id: string;
                            title: string;
                        }[];
                        /** @enum {unknown} */
                        applicantKind: "person" | "company";
                        applicantName: string;
                        caseNumber: string | null;
                        caseNumberGrouped: string | null;
                        complaintPhone: string | null;
                        correction: {
                            answeredAt: string | null;
                            /** Format: date */
                            dueOn: string;
                            note: string | null;
                            points: {
                                /** @enum {unknown} */
                                kind: "field" | "material";
                                reason: string;
                                target: string;
                                title: string;
                            }[];
                            /** Format: date-time */
                            requestedAt: string;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        deadline: {
                            /** @enum {unknown} */
                            colour: "green" | "yellow" | "red" | "over";
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            kind: "acceptance" | "correction" | "decision" | "delivery";
                            provisional: boolean;
                            usedPercent: number;
                        } | null;
                        decision: {
                            /** Format: date-time */
                            at: string;
                            overdueReason: string | null;
                            reasons: string | null;
                            remedies: string | null;
                            /** @enum {unknown} */
                            result: "approved" | "refused" | "rejected";
                            resultName: string;
                        } | null;
                        departmentName: string;
                        divisionCode: string;
                        divisionName: string;
                        enquiryPhone: string | null;
                        guideHash: string | null;
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        licenceId: string | null;
                        materials: {
                            files: {
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                requirementId: string;
                                round: number;
                                sizeBytes: number;
                                /** @enum {unknown} */
                                state: "active" | "replaced";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            name: string;
                            necessity: ("required" | "conditional" | "deferrable") | null;
                            necessityName: string | null;
                            notice: string | null;
                            requirementId: string;
                        }[];
                        ratable: boolean;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        submittedAt: string | null;
                        suspension: {
                            expectedEndOn: string;
                            groundName: string;
                        } | null;
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            by: "applicant" | "department" | "system";
                            byName: string | null;
                            detail: string | null;
                            title: string;
                        }[];
                        turn: string;
                        /** Format: date-time */
                        updatedAt: string;
                        version: number;
                        whoseTurn: {
                            dueOn: string | null;
                            provisional: boolean;
                            sentence: string;
                            /** @enum {unknown} */
                            who: "applicant" | "department" | "nobody";
                        };
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.get-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: unknown;
                        };
                        applicant: {
                            documentType: string;
                            /** @enum {unknown} */
                            kind: "person" | "company";
                            maskedNumber: string;
                            name: string;
                        };
                        correction: {
                            answeredAt: string | null;
                            /** Format: date */
                            dueOn: string;
                            note: string | null;
                            points: {
                                /** @enum {unknown} */
                                kind: "field" | "material";
                                reason: string;
                                target: string;
                                title: string;
                            }[];
                            /** Format: date-time */
                            requestedAt: string;
                        } | null;
                        departmentName: string;
                        divisionCode: string;
                        divisionName: string;
                        expiresOn: string | null;
                        form: {
                            pages: {
                                fields: string[];
                                id: string;
                                note: string | null;
                                title: string;
                            }[];
                            sample: boolean;
                            schema: unknown;
                            /** Format: uuid */
                            versionId: string;
                        };
                        guideChanged: boolean;
                        guideHash: string | null;
                        /** Format: uuid */
                        id: string;
                        itemCode: string;
                        itemName: string;
                        materials: {
                            files: {
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                requirementId: string;
                                round: number;
                                sizeBytes: number;
                                /** @enum {unknown} */
                                state: "active" | "replaced";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            name: string;
                            necessity: ("required" | "conditional" | "deferrable") | null;
                            necessityName: string | null;
                            notice: string | null;
                            requirementId: string;
                        }[];
                        missing: {
                            fields: {
                                message: string;
                                path: string;
                            }[];
                            materials: string[];
                        };
                        openFields: string[] | null;
                        openMaterials: string[] | null;
                        pages: {
                            complete: boolean;
                            id: string;
                            started: boolean;
                            title: string;
                        }[];
                        readyToSubmit: boolean;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-editable` 这个办件现在是“{state}”，不能再修改内容。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.discard-draft": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-editable` 这个办件现在是“{state}”，不能再修改内容。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.save-draft": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                page: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            message: string;
                            path: string;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-editable` 这个办件现在是“{state}”，不能再修改内容。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.answers-too-large` 填写的内容过长，请精简后再保存。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.page-unknown` 表单中没有这一页，请返回后重新填写。
             *
             *     `cases.answers-unknown` 有 {count} 项内容不属于这张表单，请刷新页面后重新填写。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.upload-material": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    requirementId: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        /** Format: uuid */
                        id: string;
                        mediaType: string;
                        requirementId: string;
                        round: number;
                        sizeBytes: number;
                        /** @enum {unknown} */
                        state: "active" | "replaced";
                        /** Format: date-time */
                        uploadedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.not-editable` 这个办件现在是“{state}”，不能再修改内容。
             *
             *     `cases.too-many-files` 同一份材料最多上传 {limit} 个文件，请先删除不需要的文件。
             *
             *     `cases.correction-field-closed` 补正通知没有要求修改“{title}”，请只修改通知中列出的内容。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.requirement-unknown` 这个事项不需要这份材料，请按材料清单上传。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.remove-material": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        materialId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.not-found` 没有找到这个办件，请核对后重试。
             *
             *     `cases.material-not-found` 没有找到这个文件，它可能已被删除。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.not-editable` 这个办件现在是“{state}”，不能再修改内容。
             *
             *     `cases.material-fixed` 已经提交的文件不能删除；需要更换时，请按补正通知重新上传。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.renew-query-code": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queryCode: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.get-my-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        departmentName: string;
                        divisionName: string;
                        /** Format: date-time */
                        expiresAt: string;
                        grade: ("veryGood" | "good" | "fair" | "bad" | "veryBad") | null;
                        /** Format: date-time */
                        invitedAt: string;
                        itemName: string;
                        /** @enum {unknown} */
                        outcome: "delivered" | "rejected" | "refused";
                        /** @enum {unknown} */
                        state: "open" | "used" | "expired";
                        token: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ratings.not-finished` 这件事还没有办结，办结后即可评价。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.get-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        acceptanceDueOn: string;
                        acceptanceProvisional: boolean;
                        /** Format: uuid */
                        caseId: string;
                        caseNumber: string;
                        caseNumberGrouped: string;
                        departmentName: string;
                        divisionName: string;
                        itemName: string;
                        materialCount: number;
                        queryCode: string;
                        shortNumber: string;
                        /** Format: date-time */
                        submittedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.resubmit-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。
             *
             *     `cases.correction-field-closed` 补正通知没有要求修改“{title}”，请只修改通知中列出的内容。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.answers-too-large` 填写的内容过长，请精简后再保存。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.correction-incomplete` 补正通知中还有 {count} 份材料没有重新上传：{names}。
             *
             *     `cases.answers-incomplete` 表单有 {count} 处没有填好，请按提示补充后再提交。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.submit-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        acceptanceDueOn: string;
                        acceptanceProvisional: boolean;
                        /** Format: uuid */
                        caseId: string;
                        caseNumber: string;
                        caseNumberGrouped: string;
                        departmentName: string;
                        divisionName: string;
                        itemName: string;
                        materialCount: number;
                        queryCode: string;
                        shortNumber: string;
                        /** Format: date-time */
                        submittedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.item-ended` 这个事项已经停止办理，暂不能提交申请，请咨询办理部门。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `cases.answers-incomplete` 表单有 {count} 处没有填好，请按提示补充后再提交。
             *
             *     `cases.materials-missing` 还有 {count} 份必要材料没有上传：{names}。请上传后再提交。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.withdraw-case": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                        stateName: string;
                        version: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.not-found` 没有找到这个办件，请核对后重试。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cases.transition-impossible` 办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ledger.list-entries-about-me": {
        parameters: {
            query?: {
                after?: string;
                byOthers?: boolean;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            /** @enum {unknown} */
                            byKind: "self" | "department" | "system" | "public" | "other";
                            subject: {
                                id: string;
                                kind: string;
                            };
                            what: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "licences.list-my-licences": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            demo: boolean;
                            holderName: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            issuedOn: string;
                            issuerName: string;
                            number: string;
                            /** @enum {unknown} */
                            state: "01" | "02" | "03" | "04" | "05" | "07";
                            stateName: string;
                            typeName: string;
                            validThrough: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.list-my-messages": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                unreadOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: {
                                id: string;
                                kind: string;
                            };
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            readAt: string | null;
                            sms: {
                                at: string | null;
                                /** @enum {unknown} */
                                state: "queued" | "sent" | "failed" | "unconnected";
                                stateName: string;
                            } | null;
                            template: string;
                            text: string;
                            title: string;
                        }[];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.mark-message-read": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notify.message-not-found` 没有找到这条消息，它可能不属于当前登录的账号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.register-person": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identityNumber: string;
                    mobile: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.registration-refused` 用这些信息无法注册。如果您注册过，请直接登录；如有疑问，请携带身份证件到政务服务大厅核实。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `identity.identity-number-invalid` 居民身份证号码不正确，请对照证件逐位核对。
             *
             *     `identity.password-too-weak` 密码过于简单：至少 8 位，包含字母、数字、符号中的两种以上，不能是常见密码，也不能包含账号。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.get-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        departmentName: string;
                        divisionName: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: date-time */
                        invitedAt: string;
                        itemName: string;
                        /** @enum {unknown} */
                        outcome: "delivered" | "rejected" | "refused";
                        /** @enum {unknown} */
                        state: "open" | "used" | "expired";
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ratings.invitation-not-found` 没有找到这份评价邀请，请使用短信或办件页面中的完整链接。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.list-ratings": {
        parameters: {
            query?: {
                after?: string;
                departmentId?: string;
                divisionCode?: string;
                grade?: "veryGood" | "good" | "fair" | "bad" | "veryBad";
                itemCode?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            channel: "web" | "mobile" | "qrCode" | "counterTablet" | "hallTerminal" | "sms";
                            comment: string | null;
                            commentErased: boolean;
                            contactBy: {
                                /** Format: date */
                                day: string;
                                overdue: boolean;
                                provisional: boolean;
                            } | null;
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** @enum {unknown} */
                            grade: "veryGood" | "good" | "fair" | "bad" | "veryBad";
                            gradeName: string;
                            /** Format: uuid */
                            id: string;
                            itemCode: string;
                            itemName: string;
                            /** @enum {unknown} */
                            outcome: "delivered" | "rejected" | "refused";
                            /** Format: date-time */
                            ratedAt: string;
                            /** @enum {unknown} */
                            stage: "pending" | "handling" | "finished";
                            tagNames: string[];
                            tags: ("clear-guide" | "told-once" | "in-time" | "few-visits" | "few-materials" | "good-attitude" | "guide-differs" | "not-told-once" | "overdue" | "many-visits" | "extra-materials" | "bad-attitude" | "system-trouble" | "unlawful-fee")[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.submit-rating": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel?: "web" | "mobile" | "qrCode" | "counterTablet" | "hallTerminal" | "sms";
                    comment?: string;
                    /** @enum {unknown} */
                    grade: "veryGood" | "good" | "fair" | "bad" | "veryBad";
                    tags?: ("clear-guide" | "told-once" | "in-time" | "few-visits" | "few-materials" | "good-attitude" | "guide-differs" | "not-told-once" | "overdue" | "many-visits" | "extra-materials" | "bad-attitude" | "system-trouble" | "unlawful-fee")[];
                    token: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        ratedAt: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ratings.invitation-not-found` 没有找到这份评价邀请，请使用短信或办件页面中的完整链接。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ratings.already-rated` 这件事已经评价过了，一次办事评价一次，感谢您的参与。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ratings.invitation-expired` 评价邀请已于 {day} 到期。如仍有意见，请拨打指南上的监督投诉电话。 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `ratings.tags-do-not-fit` 所选的评价标签与满意程度不一致，请重新选择。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign-in": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actingFor: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        } | null;
                        companies: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        }[];
                        /** @enum {unknown} */
                        kind: "person" | "staff";
                        loginName: string | null;
                        maskedIdentityNumber: string | null;
                        maskedMobile: string | null;
                        name: string;
                        /** Format: uuid */
                        personId: string;
                        post: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        } | null;
                        posts: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        }[];
                    };
                };
            };
            /**
             * @description `platform.unauthenticated` 请先登录，再继续办理。
             *
             *     `identity.sign-in-refused` 账号或密码不正确，或账号暂时不能登录。请核对后再试；连续输错 5 次，账号将锁定 15 分钟。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.no-post` 您目前没有任职岗位，请联系本部门管理员。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign-out": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.act-for": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    companyId: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actingFor: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        } | null;
                        companies: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        }[];
                        /** @enum {unknown} */
                        kind: "person" | "staff";
                        loginName: string | null;
                        maskedIdentityNumber: string | null;
                        maskedMobile: string | null;
                        name: string;
                        /** Format: uuid */
                        personId: string;
                        post: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        } | null;
                        posts: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.not-an-agent` 您没有代表这家企业办事的授权，请联系其法定代表人。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.choose-post": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    postId: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actingFor: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        } | null;
                        companies: {
                            /** Format: uuid */
                            companyId: string;
                            isLegalRepresentative: boolean;
                            name: string;
                            uscc: string;
                        }[];
                        /** @enum {unknown} */
                        kind: "person" | "staff";
                        loginName: string | null;
                        maskedIdentityNumber: string | null;
                        maskedMobile: string | null;
                        name: string;
                        /** Format: uuid */
                        personId: string;
                        post: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        } | null;
                        posts: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            postId: string;
                            /** @enum {unknown} */
                            role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                            roleName: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.post-not-found` 没有找到这个岗位，它可能已被收回。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-staff": {
        parameters: {
            query?: {
                after?: string;
                departmentId?: string;
                divisionCode?: string;
                includeDisabled?: boolean;
                limit?: number;
                loginName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            loginName: string;
                            maskedMobile: string | null;
                            may: {
                                disable: boolean;
                                grantPost: boolean;
                                invite: boolean;
                            };
                            name: string;
                            /** Format: uuid */
                            personId: string;
                            posts: {
                                /** Format: uuid */
                                departmentId: string;
                                departmentName: string;
                                divisionCode: string;
                                divisionName: string;
                                /** Format: uuid */
                                postId: string;
                                /** @enum {unknown} */
                                role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                                roleName: string;
                                /** Format: date-time */
                                validFrom: string;
                                validUntil: string | null;
                            }[];
                            /** @enum {unknown} */
                            status: "invited" | "active" | "disabled";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.create-staff": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    departmentId: string;
                    loginName: string;
                    mobile?: string;
                    name: string;
                    /** @enum {unknown} */
                    role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        invitationLink: string;
                        loginName: string;
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-not-found` 没有找到这个部门，它可能已被撤并。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.login-name-taken` 登录名 {loginName} 已被使用，请换一个。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.import-staff": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    dryRun?: boolean;
                    rows: {
                        departmentUscc: string;
                        loginName: string;
                        mobile?: string;
                        name: string;
                        role: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            column: string | null;
                            message: string;
                            row: number;
                        }[];
                        invitations: {
                            /** Format: date-time */
                            expiresAt: string;
                            invitationLink: string;
                            loginName: string;
                            /** Format: uuid */
                            personId: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.get-staff-sheet-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.read-staff-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            departmentUscc: string;
                            loginName: string;
                            mobile?: string;
                            name: string;
                            role: string;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `platform.sheet-unreadable` 表格无法读取，文件可能已损坏，请用模板重新填写后上传。
             *
             *     `platform.sheet-columns-missing` 表格第一行缺少这些列：{columns}，请下载模板对照修改。
             *
             *     `platform.sheet-too-long` 表格超过 {rows} 行，请分成几份上传。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.disable-staff": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.own-account` 不能变更自己的账号和岗位，请由其他管理员操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.staff-not-found` 没有找到这名工作人员。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.staff-disabled` 这名工作人员的账号已停用。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.invite-staff": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        invitationLink: string;
                        loginName: string;
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.own-account` 不能变更自己的账号和岗位，请由其他管理员操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.staff-not-found` 没有找到这名工作人员。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.staff-disabled` 这名工作人员的账号已停用。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.grant-post": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    departmentId: string;
                    /** @enum {unknown} */
                    role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        departmentId: string;
                        departmentName: string;
                        divisionCode: string;
                        divisionName: string;
                        /** Format: uuid */
                        postId: string;
                        /** @enum {unknown} */
                        role: "administrator" | "itemManager" | "clerk" | "reviewer" | "approver" | "supervisor" | "dataSteward" | "auditor";
                        roleName: string;
                        /** Format: date-time */
                        validFrom: string;
                        validUntil: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.own-account` 不能变更自己的账号和岗位，请由其他管理员操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `regions.department-not-found` 没有找到这个部门，它可能已被撤并。
             *
             *     `identity.staff-not-found` 没有找到这名工作人员。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity.staff-disabled` 这名工作人员的账号已停用。
             *
             *     `identity.post-already-held` 这名工作人员已经担任该岗位，无需重复授予。
             *
             *     `identity.posts-incompatible` 系统管理员与审计员不能由同一人担任，请先收回其中一个岗位。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.revoke-post": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。
             *
             *     `identity.own-account` 不能变更自己的账号和岗位，请由其他管理员操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity.post-not-found` 没有找到这个岗位，它可能已被收回。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.list-work": {
        parameters: {
            query?: {
                after?: string;
                colour?: "green" | "yellow" | "red" | "over";
                itemCode?: string;
                limit?: number;
                mine?: boolean;
                state?: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                tab?: "toAccept" | "correcting" | "reviewing" | "suspended" | "toDeliver" | "done";
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        colours: {
                            green: number;
                            over: number;
                            red: number;
                            yellow: number;
                        };
                        counts: {
                            correcting: number;
                            done: number;
                            reviewing: number;
                            suspended: number;
                            toAccept: number;
                            toDeliver: number;
                        };
                        itemOptions: {
                            count: number;
                            itemCode: string;
                            itemName: string;
                        }[];
                        items: {
                            /** @enum {unknown} */
                            applicantKind: "person" | "company";
                            applicantName: string;
                            caseNumber: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            deadline: {
                                /** @enum {unknown} */
                                colour: "green" | "yellow" | "red" | "over";
                                /** Format: date */
                                dueOn: string;
                                /** @enum {unknown} */
                                kind: "acceptance" | "correction" | "decision" | "delivery";
                                provisional: boolean;
                                usedPercent: number;
                            } | null;
                            /** Format: uuid */
                            departmentId: string;
                            departmentName: string;
                            divisionCode: string;
                            divisionName: string;
                            /** Format: uuid */
                            id: string;
                            itemCode: string;
                            itemName: string;
                            mine: boolean;
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "correcting" | "rejected" | "reviewing" | "suspended" | "approved" | "refused" | "delivered" | "withdrawn" | "terminated";
                            stateName: string;
                            stepName: string | null;
                            submittedAt: string | null;
                            turn: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
