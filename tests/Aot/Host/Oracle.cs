namespace Stevedore.Aot.Host;

public sealed class Oracle
{
    private int _answers;

    public List<string> Answer(Question question) => [$"({++_answers})", .. question.Text.Split(' ').AsEnumerable().Reverse()];
}
