namespace Stevedore.Tool.Import.Plan;

/// <summary>What the classes of MFC store that classes of programs derive from.</summary>
internal static class PlatformBases
{
    private static readonly HashSet<string> s_empty =
    [
        "CObject", "CCmdTarget", "CWnd", "CDocument", "CView", "CScrollView", "CFormView", "CDialog", "CFrameWnd", "CMDIChildWnd",
        "CWinApp", "CDocItem",
    ];

    private static readonly HashSet<string> s_ole =
        ["COleDocument", "COleLinkingDoc", "COleServerDoc", "COleServerDocEx", "COleClientItem", "COleServerItem", "CRichEditDoc"];

    private static readonly HashSet<string> s_texts = ["CEditView", "CRichEditView", "CHtmlEditDoc"];

    /// <summary>Its body has no bytes.</summary>
    public static bool IsEmpty(string name) => s_empty.Contains(name);

    /// <summary>It is one of MFC whose body has bytes.</summary>
    public static bool HasBytes(string name) => s_ole.Contains(name) || s_texts.Contains(name);

    /// <summary>Why its body cannot be mirrored; null if it has no bytes.</summary>
    public static string? WhyNot(string name) => IsEmpty(name) ? null
        : s_ole.Contains(name) ? $"{name} stores the OLE items of the document, with what their servers wrote; this cannot be mirrored"
        : s_texts.Contains(name) ? $"{name} stores the text of its window, up to the end of the file; this cannot be mirrored"
        : $"the body of {name} is not in the sources";
}
