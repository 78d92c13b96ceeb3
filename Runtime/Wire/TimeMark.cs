namespace Stevedore.Wire;

/// <summary>The first DWORD of a CTime. MFC: <c>operator&lt;&lt;(CArchive&amp;, CTime)</c> in ATLTIME.INL.</summary>
internal static class TimeMark
{
    /// <summary>64 bits of seconds follow. Any other DWORD is itself the time, in the signed 32 bits that MFC 6 and older stored.</summary>
    public const uint Follows64Bits = 0x8000_000A;
}
