namespace KhuyenCong.Domain;

/// <summary>A fault, with its error code for users.</summary>
internal sealed record CodedFault(ErrorCode Code, Fault Fault)
{
    internal static CodedFault Of(ErrorCode code, Message message, params ReadOnlySpan<object> arguments) =>
        new(code, Messages.FaultOf(message, arguments));
}
