using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>Takes expressions to the importer's own. What clang could not resolve stays <see cref="CppNodeKind.Unknown"/>.</summary>
internal sealed class ExpressionReader(SourceText sources, ReadingDepth depth, Action<ClangCursor> readInstance)
{
    public CppNode Read(ClangCursor cursor) =>
        depth.Within(() => ReadExpression(cursor)) ?? Node(CppNodeKind.Unknown, "too deep", [], cursor);

    private CppNode ReadExpression(ClangCursor cursor) => cursor.Kind switch
    {
        ClangKind.UnexposedExpr => ReadHidden(cursor),
        ClangKind.ParenExpr => ReadOnly(cursor),
        ClangKind.DeclRefExpr => ReadName(cursor),
        ClangKind.MemberRefExpr => ReadMember(cursor),
        ClangKind.CallExpr => ReadCall(cursor),
        ClangKind.IntegerLiteral or ClangKind.CharacterLiteral => Constant(CppNodeKind.Number, cursor),
        ClangKind.FloatingLiteral => Node(CppNodeKind.Number, TextOf(cursor), [], cursor),
        ClangKind.StringLiteral => Node(CppNodeKind.Text, TextOf(cursor), [], cursor),
        ClangKind.BoolLiteral => Constant(CppNodeKind.Number, cursor),
        ClangKind.NullPointer or ClangKind.GnuNullExpr => Null(cursor),
        ClangKind.UnaryOperator => ReadUnary(cursor),
        ClangKind.BinaryOperator or ClangKind.CompoundAssignOperator => ReadBinary(cursor),
        ClangKind.ConditionalOperator => Parts(CppNodeKind.Conditional, cursor),
        ClangKind.ArraySubscriptExpr => Parts(CppNodeKind.Index, cursor),
        ClangKind.CStyleCastExpr or (>= ClangKind.StaticCastExpr and <= ClangKind.FunctionalCastExpr) => ReadCast(cursor),
        ClangKind.InitListExpr => Parts(CppNodeKind.List, cursor),
        ClangKind.ThisExpr => Node(CppNodeKind.This, "this", [], cursor),
        ClangKind.ThrowExpr => Parts(CppNodeKind.Throw, cursor),
        ClangKind.NewExpr => Node(CppNodeKind.New, TypeReader.Read(cursor.Type).Pointed.Spelling, Values(cursor), cursor),
        ClangKind.DeleteExpr => Parts(CppNodeKind.Unary, cursor, "delete"),
        ClangKind.UnaryExpr => ReadSizeOf(cursor),
        _ => Node(CppNodeKind.Unknown, "", Values(cursor), cursor),
    };

    // An implicit cast or temporary has one child; anything else is what clang keeps of an expression that does not compile.
    private CppNode ReadHidden(ClangCursor cursor)
    {
        List<ClangCursor> values = ValuesOf(cursor);
        return values.Count == 1 ? Read(values[0]) : Node(CppNodeKind.Unknown, "", [.. values.Select(Read)], cursor);
    }

    private CppNode ReadOnly(ClangCursor cursor)
    {
        List<ClangCursor> values = ValuesOf(cursor);
        return values.Count == 1 ? Read(values[0]) : Node(CppNodeKind.Unknown, "", [.. values.Select(Read)], cursor);
    }

    private CppNode ReadName(ClangCursor cursor)
    {
        ClangCursor target = cursor.Referenced;
        string owner = OwnerOf(target);
        return target.Kind switch
        {
            ClangKind.EnumConstantDecl =>
                Node(CppNodeKind.Constant, cursor.Spelling, [], cursor, owner, value: LibClang.EnumeratorValue(target)),
            ClangKind.ParmDecl => Node(CppNodeKind.Parameter, cursor.Spelling, [], cursor, key: target.Usr),
            ClangKind.VarDecl => ReadVariable(cursor, target, owner),
            ClangKind.FieldDecl => Node(CppNodeKind.Member, cursor.Spelling, [CppNode.Absent], cursor, owner),
            ClangKind.FunctionDecl or ClangKind.Method => Node(CppNodeKind.Function, cursor.Spelling, [], cursor, owner, target.Usr),
            _ => Node(CppNodeKind.Unknown, cursor.Spelling, [], cursor),
        };
    }

    private CppNode ReadVariable(ClangCursor cursor, ClangCursor target, string owner)
    {
        bool isLocal = target.Parent.Kind is ClangKind.FunctionDecl or ClangKind.Method or ClangKind.Constructor;
        if (target.Type.Spelling.Contains("const ", StringComparison.Ordinal) && TryEvaluate(cursor) is long value)
            return Node(CppNodeKind.Constant, cursor.Spelling, [], cursor, owner, value: value);
        return Node(isLocal ? CppNodeKind.Local : CppNodeKind.Global, cursor.Spelling, [], cursor, owner, target.Usr);
    }

    private CppNode ReadMember(ClangCursor cursor)
    {
        ClangCursor target = cursor.Referenced;
        CppNode inside = ValuesOf(cursor) is [ClangCursor first, ..] ? Read(first) : Node(CppNodeKind.This, "this", [], cursor);
        if (target.Kind == ClangKind.EnumConstantDecl)
            return Node(CppNodeKind.Constant, cursor.Spelling, [], cursor, OwnerOf(target), value: LibClang.EnumeratorValue(target));
        if (!target.Exists)
            return Node(CppNodeKind.Unknown, cursor.Spelling, [inside], cursor);
        CppNodeKind kind = target.Kind is ClangKind.Method or ClangKind.ConversionFunction ? CppNodeKind.Function
            : target.Kind == ClangKind.VarDecl ? CppNodeKind.Global
            : CppNodeKind.Member;
        if (kind == CppNodeKind.Member && TypeReader.QualifiedName(target).Length == 0)
            return inside;
        return Node(kind, cursor.Spelling, [inside], cursor, OwnerOf(target), target.Usr);
    }

    private CppNode ReadCall(ClangCursor cursor)
    {
        ClangCursor target = cursor.Referenced;
        int count = LibClang.ArgumentCount(cursor);
        List<CppNode> arguments = [];
        for (uint i = 0; i < count; i++)
            arguments.Add(Read(LibClang.Argument(cursor, i)));
        if (target.Kind == ClangKind.Constructor)
            return arguments is [{ Kind: CppNodeKind.Construct } same] && same.Type.Name == TypeReader.Read(cursor.Type).Name ? same
                : Node(CppNodeKind.Construct, TypeReader.Read(cursor.Type).Spelling, arguments, cursor, key: target.Usr);
        string name = cursor.Spelling;
        if (!target.Exists || target.Kind is not (ClangKind.FunctionDecl or ClangKind.Method or ClangKind.ConversionFunction))
            return Node(CppNodeKind.Unknown, name, Values(cursor), cursor);
        List<CppType> parameters = [];
        ClangType type = target.Type;
        int parameterCount = LibClang.ParameterCount(type);
        for (uint i = 0; i < parameterCount; i++)
            parameters.Add(TypeReader.Read(LibClang.ParameterType(type, i)));

        if (target.Kind == ClangKind.ConversionFunction)
            return ReadConversion(cursor);
        if (parameters.Exists(static parameter => parameter.Value.IsArchive) && IsOfTemplate(target))
            readInstance(target);

        bool isOperator = name.StartsWith("operator", StringComparison.Ordinal) && name.Length > 8 && !char.IsLetterOrDigit(name[8]);
        if (isOperator)
            return ReadOperator(cursor, target, name, arguments, parameters);
        CppNode inside = CppNode.Absent;
        if (target.Kind == ClangKind.Method && ValuesOf(cursor) is [ClangCursor callee, ..]
            && Read(callee) is { Kind: CppNodeKind.Function } function)
            inside = function.Children.Count > 0 ? function.Children[0] : CppNode.Absent;
        return Call(cursor, target, name, [inside, .. arguments], parameters);
    }

    // The object of an operator that is a member of its class stands among the arguments, as both operands do elsewhere.
    private CppNode ReadOperator(
        ClangCursor cursor, ClangCursor target, string name, List<CppNode> arguments, List<CppType> parameters)
    {
        if (name is "operator[]" && arguments.Count == 2)
            return Node(CppNodeKind.Index, "[]", arguments, cursor, OwnerOf(target));
        if (name is "operator->" or "operator*" && arguments.Count == 1)
            return arguments[0];
        if (name is "operator=" && arguments.Count == 2)
            return Node(CppNodeKind.Binary, "=", arguments, cursor, OwnerOf(target));
        return Call(cursor, target, name, [CppNode.Absent, .. arguments], parameters);
    }

    private CppNode ReadConversion(ClangCursor cursor)
    {
        CppNode callee = ValuesOf(cursor) is [ClangCursor first, ..] ? Read(first) : CppNode.Absent;
        CppNode inside = callee.Kind == CppNodeKind.Function && callee.Children.Count > 0 ? callee.Children[0] : callee;
        return Node(CppNodeKind.Cast, "", [inside], cursor);
    }

    private CppNode Call(ClangCursor cursor, ClangCursor target, string name, List<CppNode> children, List<CppType> parameters)
    {
        ClangSpan span = cursor.Span();
        return new CppNode(CppNodeKind.Call, name, children)
        {
            Type = TypeReader.Read(cursor.Type),
            Owner = OwnerOf(target),
            Key = target.Usr,
            Parameters = parameters,
            Source = sources.LineOf(span),
            Place = sources.PlaceOf(span),
        };
    }

    private CppNode ReadUnary(ClangCursor cursor)
    {
        string text = LibClang.UnaryOperatorSpelling(LibClang.UnaryOperator(cursor)).Take();
        List<CppNode> values = Values(cursor);
        if (values is [{ Kind: CppNodeKind.Number, Value: long number }] && text is "-" or "+")
            return Node(CppNodeKind.Number, (text == "-" ? -number : number).ToString(), [], cursor, value: text == "-" ? -number : number);
        bool isPostfix = text is "++" or "--" && !TextOf(cursor).StartsWith(text, StringComparison.Ordinal);
        return Node(isPostfix ? CppNodeKind.Postfix : CppNodeKind.Unary, text, values, cursor, value: TryEvaluateNumber(cursor, values));
    }

    private CppNode ReadBinary(ClangCursor cursor)
    {
        string text = LibClang.BinaryOperatorSpelling(LibClang.BinaryOperator(cursor)).Take();
        List<CppNode> values = Values(cursor);
        return Node(CppNodeKind.Binary, text, values, cursor, value: TryEvaluateNumber(cursor, values));
    }

    private CppNode ReadCast(ClangCursor cursor)
    {
        List<CppNode> values = Values(cursor);
        if (values is [{ Kind: CppNodeKind.Construct } made] && cursor.Kind == ClangKind.FunctionalCastExpr)
            return made;
        return values.Count == 1
            ? Node(CppNodeKind.Cast, "", values, cursor, value: values[0].Value)
            : Node(CppNodeKind.Construct, TypeReader.Read(cursor.Type).Spelling, values, cursor);
    }

    private CppNode ReadSizeOf(ClangCursor cursor)
    {
        string text = TextOf(cursor);
        if (!text.StartsWith("sizeof", StringComparison.Ordinal))
            return Node(CppNodeKind.SizeOf, "", Values(cursor), cursor, value: TryEvaluate(cursor));
        return Node(CppNodeKind.SizeOf, "sizeof", Values(cursor), cursor, value: TryEvaluate(cursor));
    }

    private CppNode Constant(CppNodeKind kind, ClangCursor cursor)
    {
        long? value = TryEvaluate(cursor);
        return Node(kind, value?.ToString() ?? TextOf(cursor), [], cursor, value: value);
    }

    private CppNode Null(ClangCursor cursor) => Node(CppNodeKind.Number, "null", [], cursor, value: 0);

    private CppNode Parts(CppNodeKind kind, ClangCursor cursor, string text = "") => Node(kind, text, Values(cursor), cursor);

    private List<CppNode> Values(ClangCursor cursor) => [.. ValuesOf(cursor).Select(Read)];

    private static List<ClangCursor> ValuesOf(ClangCursor cursor) =>
        cursor.Children().FindAll(static child => child.Kind is >= 100 and < 200);

    private static bool IsOfTemplate(ClangCursor target) =>
        LibClang.SpecializedTemplate(target).Exists || LibClang.SpecializedTemplate(target.Parent).Exists;

    private static string OwnerOf(ClangCursor target) =>
        target.Parent.Kind is ClangKind.ClassDecl or ClangKind.StructDecl or ClangKind.UnionDecl or 31 or 32
            ? TypeReader.QualifiedName(target.Parent)
            : "";

    private static long? TryEvaluateNumber(ClangCursor cursor, List<CppNode> values) =>
        values.TrueForAll(static value => value.Value is not null) ? TryEvaluate(cursor) : null;

    private static long? TryEvaluate(ClangCursor cursor)
    {
        nint evaluation = LibClang.Evaluate(cursor);
        if (evaluation == 0)
            return null;
        long? value = LibClang.EvaluationKind(evaluation) == 1 ? LibClang.EvaluationNumber(evaluation) : null;
        LibClang.DisposeEvaluation(evaluation);
        return value;
    }

    private string TextOf(ClangCursor cursor) => sources.LineOf(cursor.Span());

    private CppNode Node(
        CppNodeKind kind,
        string text,
        IReadOnlyList<CppNode> children,
        ClangCursor cursor,
        string owner = "",
        string key = "",
        long? value = null)
    {
        ClangSpan span = cursor.Span();
        return new CppNode(kind, text, children)
        {
            Type = TypeReader.Read(cursor.Type),
            Owner = owner,
            Key = key,
            Value = value,
            Source = sources.LineOf(span),
            Place = sources.PlaceOf(span),
        };
    }
}
