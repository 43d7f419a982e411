using System.Text;

/// <summary>The options <c>--format</c> and <c>--out</c> of a sample: in which form its report is written, and where.</summary>
internal sealed class OutputOptions
{
    private string? _format;

    /// <summary>text, json or html.</summary>
    public string Format => _format ?? "text";

    /// <summary>The file to write; null for standard output.</summary>
    public string? Out { get; private set; }

    /// <summary>Takes the option at <paramref name="i"/> with its value; false when it is another's, and an error when the value cannot be.</summary>
    public bool TryTake(string[] args, ref int i, out string? error)
    {
        string option = args[i];
        error = null;
        if (option is not ("--format" or "--out"))
        {
            return false;
        }

        string value = i + 1 < args.Length ? args[++i] : string.Empty;
        string? before = option is "--format" ? _format : Out;
        if (before is not null)
        {
            error = $"{option} \"{value}\": đã có {option} \"{before}\"; cần {option} một lần duy nhất.";
        }
        else if (option is "--format")
        {
            _format = value;
            error = value is "text" or "json" or "html" ? null : $"--format \"{value}\": không có định dạng này; cần text, json hoặc html.";
        }
        else
        {
            Out = value;
            error = IsFileName(value) ? null : $"--out \"{value}\": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.";
        }

        return true;
    }

    /// <summary>What is wrong with the options taken together; null when nothing is.</summary>
    public string? FindMistake(string input)
    {
        if (Format is "html" && Out is null)
        {
            return "--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.";
        }

        return Out is not null && IsSameFile(Out, input) ? $"--out \"{Out}\": trùng với tệp số liệu; cần một tệp khác." : null;
    }

    /// <summary>Writes the report; the error when the file cannot be written, else null.</summary>
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
            // No such file, or links in a circle: opening it says what is wrong.
            return Path.GetFullPath(path);
        }
        catch (UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}
