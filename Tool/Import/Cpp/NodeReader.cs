using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>Takes the statements of a body to the importer's own.</summary>
internal sealed class NodeReader
{
    private readonly SourceText _sources;
    private readonly ReadingDepth _depth = new();
    private readonly ExpressionReader _expressions;

    public NodeReader(SourceText sources, Action<ClangCursor> readInstance)
    {
        _sources = sources;
        _expressions = new ExpressionReader(sources, _depth, readInstance);
    }

    public CppNode Read(ClangCursor cursor) =>
        _depth.Within(() => ReadStatement(cursor)) ?? Node(CppNodeKind.Unknown, "too deep", [], cursor);

    private CppNode ReadStatement(ClangCursor cursor) => cursor.Kind switch
    {
        ClangKind.CompoundStmt => Node(CppNodeKind.Block, "", [.. cursor.Children().SelectMany(ReadAll)], cursor),
        ClangKind.DeclStmt => Node(CppNodeKind.Block, "declaration", [.. ReadAll(cursor)], cursor),
        ClangKind.IfStmt => ReadIf(cursor),
        ClangKind.ForStmt => ReadFor(cursor),
        ClangKind.WhileStmt => ReadParts(CppNodeKind.While, cursor),
        ClangKind.DoStmt => ReadParts(CppNodeKind.Do, cursor),
        ClangKind.SwitchStmt => ReadParts(CppNodeKind.Switch, cursor),
        ClangKind.CaseStmt => ReadParts(CppNodeKind.Case, cursor),
        ClangKind.DefaultStmt => ReadParts(CppNodeKind.Default, cursor),
        ClangKind.ReturnStmt => ReadParts(CppNodeKind.Return, cursor),
        ClangKind.BreakStmt => Node(CppNodeKind.Break, "", [], cursor),
        ClangKind.ContinueStmt => Node(CppNodeKind.Continue, "", [], cursor),
        ClangKind.TryStmt => ReadTry(cursor),
        ClangKind.NullStmt => Node(CppNodeKind.Block, "", [], cursor),
        >= 100 and < 200 => _expressions.Read(cursor),
        _ => Node(CppNodeKind.Unknown, "", [.. cursor.Children().Select(Read)], cursor),
    };

    private IEnumerable<CppNode> ReadAll(ClangCursor cursor)
    {
        if (cursor.Kind != ClangKind.DeclStmt)
            return [Read(cursor)];
        return cursor.Children()
            .Where(static child => child.Kind is ClangKind.VarDecl)
            .Select(ReadVariable);
    }

    private CppNode ReadVariable(ClangCursor variable)
    {
        CppNode initial = variable.Children()
            .Where(static child => child.Kind is >= 100 and < 200)
            .Select(_expressions.Read)
            .LastOrDefault() ?? CppNode.Absent;
        if (variable.Type.Kind is ClangKind.TypeConstantArray && initial.Kind == CppNodeKind.Number)
            initial = CppNode.Absent;
        CppType type = TypeReader.Read(variable.Type);
        bool isPlain = initial.Kind == CppNodeKind.Construct && initial.Children.Count == 0;
        return Node(CppNodeKind.Declaration, variable.Spelling, [isPlain ? CppNode.Absent : initial], variable, type, variable.Usr);
    }

    private CppNode ReadParts(CppNodeKind kind, ClangCursor cursor) => Node(kind, "", [.. cursor.Children().Select(Read)], cursor);

    private CppNode ReadIf(ClangCursor cursor)
    {
        List<ClangCursor> parts = cursor.Children();
        if (parts.Count > 0 && parts[0].Kind == ClangKind.VarDecl)
            return Node(CppNodeKind.Unknown, "if", [.. parts.Select(Read)], cursor);
        return Node(CppNodeKind.If, "", [.. parts.Select(Read)], cursor);
    }

    // libclang leaves out the parts that are not there, so that the semicolons must say which these are.
    private CppNode ReadFor(ClangCursor cursor)
    {
        List<ClangCursor> parts = cursor.Children();
        if (parts.Count == 0)
            return Node(CppNodeKind.Unknown, "for", [], cursor);
        ClangSpan whole = cursor.Span();
        int head = parts[^1].Span().Start;
        string text = _sources.TextOf(whole.File, whole.Start, head);
        int first = text.IndexOf(';', StringComparison.Ordinal);
        int second = first < 0 ? -1 : text.IndexOf(';', first + 1);
        CppNode[] places = [CppNode.Absent, CppNode.Absent, CppNode.Absent];
        for (int i = 0; i < parts.Count - 1; i++)
        {
            int at = parts[i].Span().Start - whole.Start;
            int place = at <= first || parts[i].Kind == ClangKind.DeclStmt ? 0 : at < second ? 1 : 2;
            places[place] = Read(parts[i]);
        }
        return Node(CppNodeKind.For, "", [.. places, Read(parts[^1])], cursor);
    }

    private CppNode ReadTry(ClangCursor cursor)
    {
        List<ClangCursor> parts = cursor.Children();
        return Node(CppNodeKind.Try, "", [.. parts.Where(static part => part.Kind != ClangKind.CatchStmt).Select(Read)], cursor);
    }

    private CppNode Node(
        CppNodeKind kind, string text, IReadOnlyList<CppNode> children, ClangCursor cursor, CppType? type = null, string key = "")
    {
        ClangSpan span = cursor.Span();
        return new CppNode(kind, text, children)
        {
            Type = type ?? CppType.Unknown,
            Key = key,
            Source = _sources.LineOf(span),
            Place = _sources.PlaceOf(span),
        };
    }
}
