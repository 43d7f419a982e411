using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>How the number of a figure is printed, and where in its text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FigureStyle
{
    internal FigureStyle(ReadNumber number, int start, int end, bool hasOtherReading)
    {
        HasPoint = number.HasPoint;
        HasOtherReading = hasOtherReading;
        IsUngrouped = number.WholeDigits > 3 && !number.IsGrouped;
        Padding = (byte)(number.IsPadded ? Math.Min(number.WholeDigits, byte.MaxValue) : 0);
        Start = (short)start;
        End = (short)end;
    }

    /// <summary>Whether the decimal mark is a point.</summary>
    internal bool HasPoint { get; }

    /// <summary>Whether its comma may separate thousands.</summary>
    internal bool HasOtherReading { get; }

    /// <summary>Whether thousands stand without points.</summary>
    internal bool IsUngrouped { get; }

    /// <summary>To how many digits the number is filled up with zeros in front; 0 when it is not.</summary>
    internal byte Padding { get; }

    /// <summary>Where the number begins, with its sign.</summary>
    internal short Start { get; }

    /// <summary>Where the unit begins.</summary>
    internal short End { get; }
}
