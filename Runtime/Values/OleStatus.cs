namespace Stevedore.Mfc;

/// <summary>Whether an OLE value holds one. Other numbers are kept as they are when loading.</summary>
/// <remarks>
/// MFC: <c>COleDateTime::DateTimeStatus</c>, <c>COleDateTimeSpan::DateTimeSpanStatus</c>, <c>COleCurrency::CurrencyStatus</c>.
/// </remarks>
public enum OleStatus
{
    /// <summary>The value is valid.</summary>
    Valid = 0,

    /// <summary>The value is invalid: a conversion or a calculation failed.</summary>
    Invalid = 1,

    /// <summary>There is no value.</summary>
    Null = 2,
}
