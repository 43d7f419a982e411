using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Collects the errors in the items of one list: an invalid item does not hide errors in the next.</summary>
internal sealed class DocumentErrorList
{
    private readonly List<DocumentError> _errors = [];

    /// <summary>The errors so far.</summary>
    internal IReadOnlyCollection<DocumentError> Items => _errors;

    /// <summary>Whether there are so many errors that the rest is not read.</summary>
    internal bool IsFull => _errors.Count >= DocumentException.MaxErrors;

    /// <summary>Reads an item; returns false if it has errors.</summary>
    internal bool Try(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (DocumentException exception)
        {
            Add(exception);
            return false;
        }
    }

    /// <summary>Adds the errors of an item, up to the maximum number of errors.</summary>
    internal void Add(DocumentException exception) => _errors.AddRange(exception.Errors.Take(DocumentException.MaxErrors - _errors.Count));

    internal void ThrowIfAny()
    {
        if (_errors.Count > 0)
        {
            throw new DocumentException([.. _errors]);
        }
    }
}
