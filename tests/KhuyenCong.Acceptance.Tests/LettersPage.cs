using System.Globalization;
using System.Text;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A page of every letter of Vietnamese and every sign that charts print, each with the width that a chart's drawing reckons for it.</summary>
internal static class LettersPage
{
    private const int Size = 100;
    private const string Lower = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
    private const string Signs = "0123456789 .,:;%()/-+=×<>&'\"“”–−→…[]!?";

    public static string Write()
    {
        StringBuilder page = new("<!DOCTYPE html><html><head><style>");
        page.Append(NationalReportPage.Own.Value.Root.Descendants("style").Single().Value);
        page.Append(CultureInfo.InvariantCulture, $" span {{ font-size: {Size}px; white-space: pre; }}</style></head><body>\n");
        foreach (char letter in $"m{Lower}{Lower.ToUpperInvariant()}{Signs}")
        {
            Append(page, letter, "font-weight: 400", isBold: false);
            Append(page, letter, "font-style: italic", isBold: false);
            Append(page, letter, "font-weight: 700", isBold: true);
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void Append(StringBuilder page, char letter, string style, bool isBold)
    {
        string text = letter switch { '<' => "&lt;", '&' => "&amp;", _ => letter.ToString() };
        page.Append(CultureInfo.InvariantCulture, $"<span style=\"{style}\" data-most=\"{TextWidth.Of(letter.ToString(), Size, isBold)}\">{text}</span> \n");
    }
}
