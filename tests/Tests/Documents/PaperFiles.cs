using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Huisheng.Documents;

namespace Huisheng.Tests.Documents;

/// <summary>A form of one record as a document that a word processor opens.</summary>
public sealed class PaperFiles
{
    private static readonly Paper Form = new(
        "客户反馈处理工单",
        [
            new("number", "工单编号", "SD2023901", false),
            new("event", "问题描述", "第一行\n<b>第二行</b> & \u0007", true),
            new("owner", "责任人", "王* 2105", false),
            new("due", "解决时限", "", false),
            new("state", "当前状态", "处理中", false),
        ],
        ["受理人", "责任人"],
        "SD2023901"
    );

    [Fact]
    public void two_narrow_fields_share_a_line_and_a_wide_one_has_its_own() =>
        Form.Lines()
            .Select(line => string.Join(' ', line.Select(c => c.Code)))
            .ShouldBe(["number", "event", "owner due", "state"]);

    [Fact]
    [Row("X-05")]
    public void the_document_is_valid_and_what_was_typed_is_only_text()
    {
        var bytes = PaperFile.Docx(Form, DateTimeOffset.UnixEpoch, "陈* 3001");
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
        document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("第一行<b>第二行</b> & ");
        document.MainDocumentPart.ExternalRelationships.ShouldBeEmpty();
        document.MainDocumentPart.HyperlinkRelationships.ShouldBeEmpty();
    }
}
