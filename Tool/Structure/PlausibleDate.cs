using System.Buffers.Binary;

namespace Stevedore.Tool.Structure;

/// <summary>Whether twelve bytes are a COleDateTime that a program would have.</summary>
internal static class PlausibleDate
{
    private const int Invalid = 1, Null = 2;
    private const double SecondsPerDay = 86_400;

    private static readonly double s_first = new DateTime(1980, 1, 1).ToOADate();
    private static readonly double s_last = new DateTime(2100, 1, 1).ToOADate();

    /// <summary>Whether it is a time to the second, or has the status of none.</summary>
    public static (bool IsTime, bool IsNone) Read(ReadOnlySpan<byte> bytes)
    {
        int status = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        double days = BinaryPrimitives.ReadDoubleLittleEndian(bytes[sizeof(int)..]);
        double seconds = days * SecondsPerDay;
        bool isDate = days >= s_first && days <= s_last && Math.Abs(seconds - Math.Round(seconds)) < 1e-3;
        return (status == 0 && isDate, status is Invalid or Null && (days == 0 || isDate));
    }
}
