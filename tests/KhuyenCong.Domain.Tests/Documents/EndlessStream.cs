namespace KhuyenCong.Domain.Tests;

/// <summary>A stream of spaces that never ends and counts what is read of it.</summary>
internal sealed class EndlessStream : Stream
{
    internal long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        // A reader without a bound is stopped here, where the test fails, and not by the end of memory.
        if (BytesRead > 64 * 1024 * 1024)
        {
            return 0;
        }

        buffer.Fill((byte)' ');
        BytesRead += buffer.Length;
        return buffer.Length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
