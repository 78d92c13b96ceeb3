using Stevedore;

public static class Quiz
{
    public static int Ask(Archive archive, IEnumerable<string> questions)
    {
        int right = 0;
        foreach (string question in questions)
        {
            archive.Write(question);
            if ([|archive.ReadBoolean()|])
                right++;
        }

        return right;
    }
}
