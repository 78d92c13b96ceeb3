namespace Stevedore.Generator.Plan;

/// <summary>Which of MFC's strings a text is stored as.</summary>
internal enum TextForm
{
    /// <summary>CString: ANSI or UTF-16, as the archive's options say.</summary>
    Archive,
    Ansi,
    Unicode,
}
