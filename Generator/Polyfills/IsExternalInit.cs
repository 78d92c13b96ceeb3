namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for this type when it meets a record; netstandard2.0 does not have it.</summary>
internal static class IsExternalInit;
