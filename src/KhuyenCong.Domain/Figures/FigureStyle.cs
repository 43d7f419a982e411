using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>The style in which the number of a figure is printed, and the position in the text where the number ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FigureStyle
{
    internal FigureStyle(ReadNumber number, int end)
    {
        HasPoint = number.HasPoint;
        MayBeThousands = number.MayBeThousands;
        IsUngrouped = number.WholeDigits > 3 && !number.IsGrouped;
        Padding = (byte)(number.IsPadded ? Math.Min(number.WholeDigits, byte.MaxValue) : 0);
        End = (short)end;
    }

    /// <summary>Whether the decimal mark is a point.</summary>
    internal bool HasPoint { get; }

    /// <summary>Whether the comma may separate thousands.</summary>
    internal bool MayBeThousands { get; init; }

    /// <summary>Whether thousands are printed without points.</summary>
    internal bool IsUngrouped { get; }

    /// <summary>The number of digits to which leading zeros pad the number; 0 when it is not padded.</summary>
    internal byte Padding { get; }

    /// <summary>The position just after the number; the unit, if any, follows.</summary>
    internal short End { get; init; }

    /// <summary>Returns the style of a number that can be read in only one way.</summary>
    internal FigureStyle Settled() => this with { MayBeThousands = false };
}
