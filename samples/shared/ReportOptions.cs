using System.Diagnostics.CodeAnalysis;
using System.Text;
using KhuyenCong.Domain;

/// <summary>
/// The options of every report sample: the file of figures to read, <c>--format </c> for the output format, and <c>--out </c> for the
/// output file.
/// </summary>
internal sealed class ReportOptions(string usage, params string[] formats)
{
    private string? _format;
    private string? _file;

    /// <summary>The output format: text, json or html.</summary>
    public string Format => _format ?? "text";

    /// <summary>The file to read; null when none was given.</summary>
    public string? Input => _file;

    /// <summary>The file to write; null for standard output.</summary>
    public string? Out { get; private set; }

    /// <summary>Reads the option with its value at <paramref name="i"/>; returns the mistake, or null if there is none.</summary>
    public string? Take(string[] args, ref int i)
    {
        string argument = args[i];
        if (argument is "--format" or "--out")
        {
            return TakeOption(argument, i + 1 < args.Length ? args[++i] : string.Empty);
        }

        if (argument.StartsWith('-'))
        {
            return $"\"{argument}\": không có tùy chọn này; cần {usage}.";
        }

        if (_file is not null)
        {
            return $"\"{argument}\": thừa một tệp; cần một tệp duy nhất.";
        }

        _file = argument;
        return null;
    }

    /// <summary>
    /// Reads the given file of figures, or the sample's own if there is none; returns false with the mistake in the file or in the
    /// options.
    /// </summary>
    public bool TryRead(string own, [NotNullWhen(true)] out ObservationDocument? document, [NotNullWhen(false)] out string? mistake) =>
        TryRead(own, (stream, name) => ObservationDocument.Read(stream, name), "một tệp số liệu đọc được, định dạng khuyencong-observations/1", out document, out mistake);

    /// <summary>
    /// Reads the given file with <paramref name="read"/>, or the sample's own if there is none; returns false with the mistake.
    /// </summary>
    public bool TryRead<T>(
        string own, Func<Stream, string, T> read, string expected, [NotNullWhen(true)] out T? document, [NotNullWhen(false)] out string? mistake)
        where T : class
    {
        document = null;
        string file = _file ?? own;
        mistake = FindMistake(file);
        if (mistake is not null)
        {
            return false;
        }

        try
        {
            using FileStream stream = File.OpenRead(file);
            document = read(stream, file);
            return true;
        }
        catch (DocumentException exception)
        {
            mistake = Wording.Errors(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistake = $"{file}: không đọc được tệp; cần đường dẫn của {expected}.";
        }

        return false;
    }

    /// <summary>Writes the report; returns the error if the file cannot be written, otherwise null.</summary>
    public string? Write(string text)
    {
        if (Out is null)
        {
            Console.Write(text);
            return null;
        }

        try
        {
            File.WriteAllText(Out, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return $"--out \"{Out}\": không ghi được tệp; cần đường dẫn của một tệp ghi được, trong một thư mục đã có.";
        }

        Console.WriteLine($"đã ghi {Out}");
        return null;
    }

    private string? TakeOption(string option, string value)
    {
        string? before = option is "--format" ? _format : Out;
        if (before is not null)
        {
            return $"{option} \"{value}\": đã có {option} \"{before}\"; cần {option} một lần duy nhất.";
        }

        if (option is "--format")
        {
            _format = value;
            return formats.Contains(value, StringComparer.Ordinal)
                ? null
                : $"--format \"{value}\": không có định dạng này; cần {string.Join(", ", formats[..^1])} hoặc {formats[^1]}.";
        }

        Out = value;
        return IsFileName(value) ? null : $"--out \"{value}\": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.";
    }

    private string? FindMistake(string input)
    {
        if (string.IsNullOrWhiteSpace(input) || input.Contains('\0', StringComparison.Ordinal))
        {
            return $"\"{input}\": không phải tên tệp; cần đường dẫn của một tệp số liệu.";
        }

        if (Format is "html" && Out is null)
        {
            return "--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.";
        }

        return Out is not null && IsSameFile(Out, input) ? $"--out \"{Out}\": trùng với tệp số liệu; cần một tệp khác." : null;
    }

    private static bool IsFileName(string value) => !string.IsNullOrWhiteSpace(value) && !value.StartsWith('-') && !value.Contains('\0', StringComparison.Ordinal);

    private static bool IsSameFile(string one, string other) =>
        string.Equals(FinalPath(one), FinalPath(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string FinalPath(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (IOException)
        {
            // The file does not exist, or its links are circular; opening it reports the error.
            return Path.GetFullPath(path);
        }
        catch (UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}
