using System.Globalization;
using System.Net;
using System.Text.Json;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Measures a page in a browser at one width: the page stands in a frame, and a script beside it writes what it finds.</summary>
internal static class PageMeasure
{
    private const string Script =
        """
        const found = [];
        const frame = document.querySelector('iframe');
        const page = frame.contentDocument;
        const seen = element => element.getClientRects().length > 0;
        const root = page.documentElement;
        if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} of ${root.clientWidth}`);
        for (const box of page.querySelectorAll('.table')) {
          if (box.scrollWidth > box.clientWidth) found.push(`table: ${box.scrollWidth} of ${box.clientWidth}`);
        }
        let texts = 0;
        let smallest = 1000;
        const charts = [...page.querySelectorAll('svg')].filter(seen);
        for (const chart of charts) {
          const view = chart.viewBox.baseVal;
          const scale = chart.getBoundingClientRect().width / view.width;
          const boxes = [];
          for (const text of chart.querySelectorAll('text')) {
            const box = text.getBBox();
            const said = text.textContent;
            texts++;
            smallest = Math.min(smallest, parseFloat(page.defaultView.getComputedStyle(text).fontSize) * scale);
            if (box.width === 0) found.push(`nothing: ${said}`);
            if (box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height) found.push(`clipped: ${said}`);
            for (const other of boxes) {
              // The boxes of lines below each other share a little empty room; letters do not.
              if (box.x < other.x + other.width && other.x < box.x + box.width && Math.abs(box.y - other.y) < 14) found.push(`overlapping: ${said} / ${other.said}`);
            }
            boxes.push({ x: box.x, y: box.y, width: box.width, said });
          }
          for (const bar of chart.querySelectorAll('rect')) {
            const box = bar.getBBox();
            if (box.x < 0 || box.x + box.width > view.width) found.push('clipped bar');
            for (const text of boxes) {
              if (text.x < box.x + box.width && box.x < text.x + text.width && text.y + 3 < box.y + box.height && box.y < text.y + 13) found.push(`on a bar: ${text.said}`);
            }
          }
          for (const line of chart.querySelectorAll('line')) {
            const box = line.getBBox();
            for (const text of boxes) {
              if (text.x < box.x + box.width && box.x < text.x + text.width && text.y + 3 < box.y + box.height && box.y < text.y + 13) found.push(`on a line: ${text.said}`);
            }
          }
        }
        const verdict = document.createElement('pre');
        verdict.id = 'verdict';
        verdict.textContent = JSON.stringify({ found, charts: charts.map(chart => chart.getAttribute('class')), texts, smallest: Math.floor(smallest) });
        frame.remove();
        document.body.append(verdict);
        """;

    public static PageMeasurement At(int width, string page)
    {
        string harness = $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
            <iframe style="border: 0; width: {width.ToString(CultureInfo.InvariantCulture)}px; height: 900px" srcdoc="{WebUtility.HtmlEncode(page)}"></iframe>
            <script>addEventListener('load', () => {"{"} {Script} {"}"});</script></body></html>
            """;
        CommandResult result = Chromium.Load(harness);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Empty(Chromium.Console(result));
        const string Start = "<pre id=\"verdict\">";
        int from = result.Output.IndexOf(Start, StringComparison.Ordinal);
        Assert.True(from >= 0, result.ToString());
        string verdict = WebUtility.HtmlDecode(result.Output[(from + Start.Length)..result.Output.IndexOf("</pre>", from, StringComparison.Ordinal)]);
        using JsonDocument json = JsonDocument.Parse(verdict);
        return new(Strings(json, "found"), Strings(json, "charts"), json.RootElement.GetProperty("texts").GetInt32(), json.RootElement.GetProperty("smallest").GetInt32());
    }

    private static string[] Strings(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
